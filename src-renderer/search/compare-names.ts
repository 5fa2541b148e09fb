import { byLetters, comparedName, type ComparedName, type ComparedWord } from './compared-name';
import { wordLikeness, type WordLikeness } from './word-likeness';

/** Why two names may be those of one person. */
export const duplicateReasons = [
  'same-name',
  'other-script',
  'transliteration',
  'swapped-names',
  'spelling',
  'without-vowels',
  'longer-name',
  'initials',
] as const;
export type DuplicateReason = (typeof duplicateReasons)[number];

/**
 * How sure the names alone make it: `same` letters (whatever the script), `transliterated` (one name in two spellings),
 * `near` (a slip or another form of a name), `skeleton` (equal but for vowels that one of the scripts does not write),
 * `part` (initials, or one name has a word more). Only the first two say that the names are one.
 */
export type LikenessGrade = 'same' | 'transliterated' | 'near' | 'skeleton' | 'part';

export interface Likeness {
  readonly grade: LikenessGrade;
  readonly reason: DuplicateReason;
  /** 0 to 1; below 0.5 the names are more likely those of namesakes. */
  readonly score: number;
}

/**
 * How alike two names are, whatever their scripts and spellings; `null` when they are not those of one person by any of
 * the reasons. Symmetric. To compare one with many, make each ready once by `comparedName` and use `compareNames`.
 * @param one given and family name; in that order, if they are known apart @param other likewise
 */
export function likenessOfNames(one: string, other: string): Likeness | null {
  return compareNames(comparedName(one), comparedName(other));
}

/** As `likenessOfNames`, of names made ready. */
export function compareNames(a: ComparedName, b: ComparedName): Likeness | null {
  if (a.words.length === 0 || b.words.length === 0) return null;
  const likeness = compareReady(a, b);
  if (!likeness) return null;
  // One word, or an initial, is borne by many.
  const isWhole = [a, b].every(({ words }) => words.filter(({ isInitial }) => !isInitial).length > 1);
  const isAlone = a.words.length === 1 || b.words.length === 1;
  if (isAlone && (likeness.grade === 'near' || likeness.grade === 'skeleton')) return null;
  return isWhole || likeness.grade === 'part' ? likeness : { ...likeness, score: likeness.score * 0.6 };
}

function compareReady(a: ComparedName, b: ComparedName): Likeness | null {
  const isOther = a.script !== b.script;
  if (a.whole === b.whole)
    return isOther
      ? { grade: 'same', reason: 'other-script', score: 0.96 }
      : { grade: 'same', reason: 'same-name', score: 1 };
  if (a.sorted === b.sorted) return { grade: 'same', reason: 'swapped-names', score: 0.9 };
  let best = compareWords(a.words, b.words, isOther);
  for (const words of a.joined()) best = better(best, compareWords(words, b.words, isOther));
  for (const words of b.joined()) best = better(best, compareWords(a.words, words, isOther));
  return best;
}

function better(a: Likeness | null, b: Likeness | null): Likeness | null {
  return a && (!b || a.score >= b.score) ? a : b;
}

/** Word by word, in any order: each of the shorter name must have its own in the longer one. */
function compareWords(
  a: readonly ComparedWord[],
  b: readonly ComparedWord[],
  isOther: boolean,
): Likeness | null {
  const pairs = goesFirst(a, b) ? pairWords(a, b) : pairWords(b, a);
  if (!pairs) return null;
  const { found, isInOrder } = pairs;
  const isLonger = a.length !== b.length;
  const initials = found.filter(({ kind }) => kind === 'initial').length;
  const near = found.filter(({ kind }) => kind === 'near');
  const whole = found.length - initials - near.length;
  const distance = near.reduce((sum, one) => sum + one.distance, 0);
  if (initials > 0)
    return whole > 0 && near.length === 0
      ? { grade: 'part', reason: 'initials', score: isLonger ? 0.55 : 0.6 }
      : null;
  if (near.length > 0) return isLonger ? null : nearly(near, distance, whole);
  if (found.some(({ kind }) => kind === 'vowelless')) {
    if (consonants(a) < 4 || consonants(b) < 4) return null;
    return { grade: 'skeleton', reason: 'without-vowels', score: isLonger ? 0.62 : 0.7 };
  }
  if (isLonger) return whole > 1 ? { grade: 'part', reason: 'longer-name', score: 0.7 } : null;
  if (!isInOrder) return { grade: 'transliterated', reason: 'swapped-names', score: 0.84 };
  return isOther
    ? { grade: 'transliterated', reason: 'other-script', score: 0.92 }
    : { grade: 'transliterated', reason: 'transliteration', score: 0.88 };
}

/** The shorter name; of two as long always the same one, so that the order of the two does not count. */
function goesFirst(a: readonly ComparedWord[], b: readonly ComparedWord[]): boolean {
  if (a.length !== b.length) return a.length < b.length;
  for (const [index, word] of a.entries()) {
    const order = byLetters(word.text, b[index]?.text ?? '');
    if (order !== 0) return order < 0;
  }
  return true;
}

/** One word may differ by a slip; two by no more than forms of one name do, as Otabek and Atabek. */
function nearly(near: readonly WordLikeness[], distance: number, whole: number): Likeness | null {
  if (whole > 0)
    return distance <= 1 ? { grade: 'near', reason: 'spelling', score: 0.78 - 0.1 * distance } : null;
  const areForms = near.length === 2 && near.every((one) => one.distance <= 0.45);
  return areForms ? { grade: 'near', reason: 'spelling', score: 0.62 } : null;
}

interface PairedWords {
  readonly found: readonly WordLikeness[];
  readonly isInOrder: boolean;
}

function pairWords(shorter: readonly ComparedWord[], longer: readonly ComparedWord[]): PairedWords | null {
  const left = new Set(longer.keys());
  const found: WordLikeness[] = [];
  const places: (readonly [number, number])[] = [];
  // Whole words find theirs before initials take one away.
  const longestFirst = [...shorter.keys()].toSorted(
    (one, two) => lengthOf(shorter, two) - lengthOf(shorter, one),
  );
  for (const index of longestFirst) {
    const own = shorter[index];
    let best: { readonly other: number; readonly likeness: WordLikeness } | null = null;
    for (const other of left) {
      const theirs = longer[other];
      const likeness = own && theirs ? wordLikeness(own, theirs) : null;
      if (likeness && (!best || cost(likeness) < cost(best.likeness))) best = { other, likeness };
    }
    if (!best) return null;
    left.delete(best.other);
    found.push(best.likeness);
    places.push([index, best.other]);
  }
  const inOrder = places.toSorted(([one], [two]) => one - two).map(([, other]) => other);
  return { found, isInOrder: inOrder.every((other, at) => at === 0 || other > (inOrder[at - 1] ?? 0)) };
}

function lengthOf(words: readonly ComparedWord[], index: number): number {
  const word = words[index];
  return word && !word.isInitial ? word.text.length : 0;
}

function cost({ kind, distance }: WordLikeness): number {
  return kind === 'initial' ? 3 : kind === 'same' ? 0 : 0.01 + distance;
}

/** Ali is one consonant: too little to know somebody by. */
function consonants(words: readonly ComparedWord[]): number {
  const all = words.map(({ sounds }) => sounds[0] ?? '').join('');
  return all.replace(/[aeiouQEAYWH]/gu, '').length;
}
