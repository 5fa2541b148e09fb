import { foldName, soundOfName } from './fold-name';

/** A name made ready for finding; made once per name, because every keystroke looks at all of them. */
export interface FoldedName {
  /** The longest first: what is found least often is looked for first. */
  readonly words: readonly string[];
  readonly sounds: readonly string[];
  /** With which letters its words and their sounds begin: most names are told apart by these alone. */
  readonly initials: string;
  /** The same with two neighbours as one word: Abdu-Rahman and Abdurahman, Said Asror and Saidasror. */
  readonly joined: () => readonly Words[];
}

type Words = Pick<FoldedName, 'words' | 'sounds'>;

/** What was typed, made ready the same way. */
export type NameQuery = FoldedName;

const ready = new Map<string, FoldedName>();
const sounds = new Map<string, string>();
/** More names than a register of the field holds; then it begins anew. */
const mostReady = 40_000;

export function foldedName(text: string): FoldedName {
  return remembered(ready, text, foldWhole);
}

function remembered<Value>(known: Map<string, Value>, text: string, make: (text: string) => Value): Value {
  const there = known.get(text);
  if (there !== undefined) return there;
  if (known.size >= mostReady) known.clear();
  const made = make(text);
  known.set(text, made);
  return made;
}

interface Piece {
  readonly word: string;
  readonly sound: string;
}

/** More words than a person's name has: the name of an organisation. */
const mostJoined = 4;

function foldWhole(text: string): FoldedName {
  // By the letters as they are written: they tell the language, and with it the sound.
  const pieces = text.split(/[^\p{L}\p{M}\p{N}'’‘ʼʻ`´ʹ"]+/u).flatMap((written): readonly Piece[] => {
    const words = foldName(written).split(' ').filter(Boolean);
    const [only] = words;
    if (only !== undefined && words.length === 1) return [{ word: only, sound: soundOf(written) }];
    return words.map((word) => ({ word, sound: soundOf(word) }));
  });
  const parts = inOrder(pieces);
  let joined: readonly Words[] | null = null;
  return {
    ...parts,
    initials: [...parts.words, ...parts.sounds].map((word) => word.charAt(0)).join(''),
    joined: () => (joined ??= pieces.length <= mostJoined ? joinedPieces(pieces) : []),
  };
}

function joinedPieces(pieces: readonly Piece[]): readonly Words[] {
  return pieces.slice(1).map((piece, index) => {
    const before = pieces[index] ?? { word: '', sound: '' };
    const one = { word: before.word + piece.word, sound: soundOf(before.sound + piece.sound) };
    return inOrder(pieces.toSpliced(index, 2, one));
  });
}

function soundOf(word: string): string {
  return remembered(sounds, word, soundOfName);
}

function inOrder(pieces: readonly Piece[]): Words {
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
  if (query.words.length === 0 || !shareInitial(query, name)) return 0;
  const plain = match(query, name);
  if (plain > 0) return plain;
  for (const joined of name.joined()) {
    const score = match(query, joined);
    if (score > 0) return score;
  }
  for (const joined of query.joined()) {
    const score = match(joined, name);
    if (score > 0) return score;
  }
  return 0;
}

function shareInitial(query: NameQuery, name: FoldedName): boolean {
  for (const letter of query.initials) if (name.initials.includes(letter)) return true;
  return false;
}

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
