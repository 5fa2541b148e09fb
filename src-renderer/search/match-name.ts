import { remembering } from './remembering';
import { soundBegins, soundKeysOf, soundMayBegin, type SoundKeys } from './sound-keys';
import { wordsOfName, type WordOfName } from './words-of-name';

/** A name made ready for finding; made once per name, because every keystroke looks at all of them. */
export interface FoldedName {
  /** The longest first: what is found least often is looked for first. */
  readonly words: readonly string[];
  readonly sounds: readonly SoundKeys[];
  /** With which letters its words and their sounds begin: most names are told apart by these alone. */
  readonly initials: string;
  /** Whether a word of it is in the Arabic script. */
  readonly isArabic: boolean;
  /** The first of each two neighbours, and the name with the two as one word: Abdu-Rahman and Abdurahman. */
  readonly pairs: readonly { readonly first: SoundKeys; readonly joined: () => Words }[];
}

type Words = Pick<FoldedName, 'words' | 'sounds'>;

/** What was typed, made ready the same way. */
export type NameQuery = FoldedName;

/** More names than a register of the field holds; then it begins anew. */
const mostReady = 40_000;
/** More words than a person's name has: the name of an organisation. */
const mostJoined = 4;

export const foldedName: (text: string) => FoldedName = remembering((text) => {
  const parts = wordsOfName(text);
  const ready = inOrder(parts);
  const begins = [
    ...ready.words,
    ...ready.sounds.flatMap(({ sounds, nearSounds }) => [...sounds, ...nearSounds]),
  ].map((word) => word.charAt(0));
  return {
    ...ready,
    initials: [...new Set(begins)].join(''),
    isArabic: ready.sounds.some(({ isArabic }) => isArabic),
    pairs: parts.length <= mostJoined ? pairsOf(parts) : [],
  };
}, mostReady);

function pairsOf(parts: readonly WordOfName[]): FoldedName['pairs'] {
  return parts.slice(1).map((part, index) => {
    const before = parts[index] ?? { word: '', written: '' };
    let joined: Words | null = null;
    const one = { word: before.word + part.word, written: before.written + part.written };
    return {
      first: soundKeysOf(before.written),
      joined: () => (joined ??= inOrder(parts.toSpliced(index, 2, one))),
    };
  });
}

function inOrder(parts: readonly WordOfName[]): Words {
  return {
    words: parts.map(({ word }) => word).toSorted((a, b) => b.length - a.length),
    sounds: parts
      .map(({ written }) => soundKeysOf(written))
      .filter(({ consonants, sounds }) => consonants.length > 0 || sounds.length > 0)
      .toSorted((a, b) => lengthOf(b) - lengthOf(a)),
  };
}

function lengthOf({ sounds, consonants }: SoundKeys): number {
  return (sounds[0] ?? consonants[0] ?? '').length;
}

/** 3 whole words, 2 beginnings of words, 1 beginnings of words that sound alike, 0.5 of words that may, 0 none. */
type Answer = 0 | 0.5 | 1 | 2 | 3;

/** How well a name answers. Every word typed must be found, in any order; two may be written as one. */
export function matchName(query: NameQuery, name: FoldedName): Answer {
  if (query.words.length === 0 || !shareInitial(query, name)) return 0;
  const plain = match(query, name);
  if (plain > 0) return plain;
  for (const { first, joined } of name.pairs) {
    // To write the words of every name together for every letter typed would take long.
    const score = query.sounds.some((typed) => goesOn(typed, first)) ? match(query, joined()) : 0;
    if (score > 0) return score;
  }
  for (const { joined } of query.pairs) {
    const score = match(joined(), name);
    if (score > 0) return score;
  }
  return 0;
}

function shareInitial(query: NameQuery, name: FoldedName): boolean {
  // Across scripts vowels count for nothing, and many names begin with one.
  if (query.isArabic !== name.isArabic) return true;
  for (const letter of query.initials) if (name.initials.includes(letter)) return true;
  return false;
}

/** Whether a word that was typed begins as the other does and is longer, so that it may be that and the next as one. */
function goesOn(typed: SoundKeys, word: SoundKeys): boolean {
  const isBare = typed.isArabic || word.isArabic;
  const [keys, others] = isBare
    ? [typed.consonants, word.consonants]
    : [typed.sounds, [...word.sounds, ...word.nearSounds]];
  return keys.some((key) =>
    others.some((other) => key.length > other.length && key.startsWith(other.slice(0, 2))),
  );
}

function match(query: Words, name: Words): Answer {
  if (found(query.words, name.words, isSame)) return 3;
  if (found(query.words, name.words, begins)) return 2;
  // A sound of one letter is met in every other name.
  const tellsApart = query.sounds.some((keys) => lengthOf(keys) > 1);
  if (!tellsApart) return 0;
  if (found(query.sounds, name.sounds, soundBegins)) return 1;
  return found(query.sounds, name.sounds, soundMayBegin) ? 0.5 : 0;
}

const isSame = (typed: string, word: string) => typed === word;
const begins = (typed: string, word: string) => word.startsWith(typed);

/** Whether each typed word has a word of its own. */
function found<Word>(
  typed: readonly Word[],
  words: readonly Word[],
  fits: (typed: Word, word: Word) => boolean,
): boolean {
  const [first] = typed;
  if (first === undefined || typed.length > words.length) return false;
  // Most names fail at the first word.
  if (!words.some((word) => fits(first, word))) return false;
  const left = [...words];
  return typed.every((one) => {
    const index = left.findIndex((word) => fits(one, word));
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  });
}
