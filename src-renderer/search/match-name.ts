import { foldName, soundOfName } from './fold-name';

/** A name made ready for finding; made once per name, because every keystroke looks at all of them. */
export interface FoldedName {
  /** The longest first: what is found least often is looked for first. */
  readonly words: readonly string[];
  readonly sounds: readonly string[];
  /** The same with two neighbours as one word: Abdu-Rahman and Abdurahman, Said Asror and Saidasror. */
  readonly joined: readonly Pick<FoldedName, 'words' | 'sounds'>[];
}

/** What was typed, made ready the same way. */
export type NameQuery = FoldedName;

const ready = new Map<string, FoldedName>();
/** More names than a register of the field holds; then it begins anew. */
const mostReady = 40_000;

export function foldedName(text: string): FoldedName {
  const known = ready.get(text);
  if (known) return known;
  if (ready.size >= mostReady) ready.clear();
  const folded = foldWhole(text);
  ready.set(text, folded);
  return folded;
}

function foldWhole(text: string): FoldedName {
  // By the letters as they are written: they tell the language, and with it the sound.
  const pieces = text.split(/[^\p{L}\p{M}\p{N}'’‘ʼʻ`´ʹ"]+/u).flatMap((piece) => {
    const words = foldName(piece).split(' ').filter(Boolean);
    return words.length === 1 ? [{ word: words[0] ?? '', sound: soundOfName(piece) }] : words.map(pieceOf);
  });
  const joined = pieces.slice(1).map((piece, index) => {
    const before = pieces[index] ?? { word: '', sound: '' };
    const one = { word: before.word + piece.word, sound: soundOfName(before.sound + piece.sound) };
    return inOrder(pieces.toSpliced(index, 2, one));
  });
  return { ...inOrder(pieces), joined: pieces.length <= 4 ? joined : [] };
}

interface Piece {
  readonly word: string;
  readonly sound: string;
}

const pieceOf = (word: string): Piece => ({ word, sound: soundOfName(word) });

function inOrder(pieces: readonly Piece[]): Pick<FoldedName, 'words' | 'sounds'> {
  return {
    words: pieces.map(({ word }) => word).toSorted(longestFirst),
    sounds: pieces
      .map(({ sound }) => sound)
      .filter(Boolean)
      .toSorted(longestFirst),
  };
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}

/**
 * How well a name answers: 3 whole words, 2 beginnings of words, 1 beginnings of words that sound alike, 0 not. Every
 * word typed must be found, in any order; two may be written as one.
 */
export function matchName(query: NameQuery, name: FoldedName): 0 | 1 | 2 | 3 {
  if (query.words.length === 0) return 0;
  const plain = match(query, name);
  if (plain > 0) return plain;
  for (const joined of name.joined) {
    const score = match(query, joined);
    if (score > 0) return score;
  }
  for (const joined of query.joined) {
    const score = match(joined, name);
    if (score > 0) return score;
  }
  return 0;
}

type Words = Pick<FoldedName, 'words' | 'sounds'>;

function match(query: Words, name: Words): 0 | 1 | 2 | 3 {
  if (found(query.words, name.words, isSame)) return 3;
  if (found(query.words, name.words, begins)) return 2;
  // A sound of one letter is met in every other name.
  const tellsApart = query.sounds.some((sound) => sound.length > 1);
  return tellsApart && found(query.sounds, name.sounds, begins) ? 1 : 0;
}

const isSame = (typed: string, word: string) => typed === word;
const begins = (typed: string, word: string) => word.startsWith(typed);

/** Whether each typed word has a word of its own. */
function found(
  typed: readonly string[],
  words: readonly string[],
  fits: (typed: string, word: string) => boolean,
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
