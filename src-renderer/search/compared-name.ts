import { scriptOf } from '@/domain/person';

import { remembering } from './remembering';
import { soundsOfWord } from './sounds-of-word';
import { wordsOfName, type WordOfName } from './words-of-name';

export interface ComparedWord {
  /** Of this word as it is written, as long as the program runs. */
  readonly id: number;
  /** Folded; two words with the same letters are the same. */
  readonly text: string;
  /** Every way it may sound, the likeliest first; never empty. */
  readonly sounds: readonly string[];
  readonly script: ReturnType<typeof scriptOf>;
  /** One letter, or the two or three that stand for one of another script: B., Zh., Yu. */
  readonly isInitial: boolean;
}

/** A name made ready for comparing with many others. */
export interface ComparedName {
  readonly words: readonly ComparedWord[];
  readonly script: ReturnType<typeof scriptOf>;
  readonly whole: string;
  readonly sorted: string;
  /** The same name with two neighbours as one word: Qasym-Jomart and Қасымжомарт. */
  readonly joined: () => readonly (readonly ComparedWord[])[];
}

/** A name that has more words is the name of a body, or a sentence. */
const mostJoined = 5;

/** @param text given and family name, in that order */
export function comparedName(text: string): ComparedName {
  const parts = wordsOfName(text);
  const words = parts.map(comparedWord);
  let joined: ReturnType<ComparedName['joined']> | null = null;
  return {
    words,
    script: scriptOf(text),
    whole: words.map((word) => word.text).join(' '),
    sorted: words
      .map((word) => word.text)
      .toSorted(byLetters)
      .join(' '),
    joined: () => (joined ??= parts.length <= mostJoined ? joinedWords(parts) : []),
  };
}

function joinedWords(parts: readonly WordOfName[]): readonly (readonly ComparedWord[])[] {
  return parts.slice(1).map((part, index) => {
    const before = parts[index] ?? { written: '', word: '' };
    const one = { written: before.written + part.written, word: before.word + part.word };
    return parts.toSpliced(index, 2, one).map(comparedWord);
  });
}

let lastId = 0;

const readWord = remembering((written: string): ComparedWord => {
  const text = wordsOfName(written)[0]?.word ?? '';
  const sounds = soundsOfWord(written);
  lastId += 1;
  return {
    id: lastId,
    text,
    sounds: sounds.length > 0 ? sounds : [text],
    script: scriptOf(written),
    isInitial: text.length === 1 || /^(?:zh|kh|sh|ch|ts|dzh|yu|ya|ye|yo)$/u.test(text),
  };
}, 20_000);

function comparedWord({ written }: WordOfName): ComparedWord {
  return readWord(written);
}

export function byLetters(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
