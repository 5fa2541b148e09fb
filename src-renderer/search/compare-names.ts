import { scriptOf } from '@/domain/person';

import { editDistance } from './edit-distance';
import { foldName, soundOfName } from './fold-name';

/** Why two names may be those of one person. */
export const duplicateReasons = [
  'same-name',
  'other-script',
  'swapped-names',
  'spelling',
  'longer-name',
  'initials',
] as const;
export type DuplicateReason = (typeof duplicateReasons)[number];

export interface Likeness {
  readonly reason: DuplicateReason;
  /** 0 to 1. */
  readonly score: number;
}

/** A name made ready for comparing with many others. */
export interface ComparedName {
  readonly words: readonly string[];
  readonly sounds: readonly string[];
  readonly script: ReturnType<typeof scriptOf>;
  readonly whole: string;
  readonly sound: string;
  readonly sorted: string;
  readonly sortedSound: string;
}

/** @param text given and family name, in that order @param soundOf gives the sound of a folded word */
export function comparedName(text: string, soundOf: (word: string) => string = soundOfName): ComparedName {
  const words = foldName(text).split(' ').filter(Boolean);
  const sounds = words.map((word) => soundOf(word) || word);
  return {
    words,
    sounds,
    script: scriptOf(text),
    whole: words.join(' '),
    sound: sounds.join(' '),
    sorted: words.toSorted(byLetters).join(' '),
    sortedSound: sounds.toSorted(byLetters).join(' '),
  };
}

/** How alike two names are; `null` when they are not those of one person by any of the reasons. */
export function compareNames(a: ComparedName, b: ComparedName): Likeness | null {
  // One word, or an initial, is borne by many.
  const weight = a.words.filter((word) => word.length > 1).length > 1 ? 1 : 0.6;
  const isOther = a.script !== b.script;
  const like = (reason: DuplicateReason, score: number) => ({ reason, score: score * weight });
  if (a.whole === b.whole) return isOther ? like('other-script', 0.96) : like('same-name', 1);
  if (a.sorted === b.sorted) return like('swapped-names', 0.9);
  if (a.sound === b.sound) return isOther ? like('other-script', 0.92) : like('spelling', 0.86);
  if (a.sortedSound === b.sortedSound) return like('swapped-names', 0.84);
  return a.words.length <= b.words.length ? compareWords(a, b) : compareWords(b, a);
}

/** Word by word, in any order: each of the shorter name must have its own in the longer one. */
function compareWords(shorter: ComparedName, longer: ComparedName): Likeness | null {
  const left = longer.words.map((_, index) => index);
  let initials = 0;
  let distance = 0;
  let whole = 0;
  for (const index of wordsByLength(shorter)) {
    const fits = left
      .map((other) => ({ other, kind: compareWord(shorter, index, longer, other) }))
      .filter(({ kind }) => kind !== null)
      .toSorted((a, b) => cost(a.kind) - cost(b.kind))[0];
    if (!fits || fits.kind === null) return null;
    left.splice(left.indexOf(fits.other), 1);
    if (fits.kind === 'initial') initials += 1;
    else if (fits.kind === 'same') whole += 1;
    else distance += fits.kind;
  }
  if (whole === 0) return null;
  const isLonger = left.length > 0;
  if (initials > 0) return distance === 0 ? { reason: 'initials', score: isLonger ? 0.55 : 0.6 } : null;
  if (isLonger) return distance === 0 && whole > 1 ? { reason: 'longer-name', score: 0.7 } : null;
  return distance > 2 ? null : { reason: 'spelling', score: distance === 1 ? 0.76 : 0.66 };
}

type WordLikeness = 'same' | 'initial' | number;

function compareWord(a: ComparedName, index: number, b: ComparedName, other: number): WordLikeness | null {
  const one = a.words[index] ?? '';
  const two = b.words[other] ?? '';
  if (one === two || a.sounds[index] === b.sounds[other]) return one.length === 1 ? 'initial' : 'same';
  // Numerals are no names: they are the same or they are not.
  if (/\p{N}/u.test(one + two)) return null;
  if (one.length === 1 || two.length === 1) return one[0] === two[0] ? 'initial' : null;
  if (tellsGender(one, two)) return null;
  const length = Math.min(one.length, two.length);
  const most = length >= 8 ? 2 : length >= 5 ? 1 : 0;
  const distance = Math.min(
    editDistance(one, two, most),
    editDistance(a.sounds[index] ?? '', b.sounds[other] ?? '', most),
  );
  return distance <= most ? Math.max(1, distance) : null;
}

/** Karimov and Karimova are brother and sister rather than one person misspelt. */
function tellsGender(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    (long === `${short}a` && /(?:ov|ev|in|yn)$/u.test(short)) ||
    (/(?:skaya|skaia)$/u.test(long) && /(?:skiy|sky|skii|ski)$/u.test(short))
  );
}

function cost(likeness: WordLikeness | null): number {
  if (likeness === 'same') return 0;
  return likeness === 'initial' ? 3 : (likeness ?? 9);
}

/** Whole words find theirs before initials take one away. */
function wordsByLength({ words }: ComparedName): readonly number[] {
  return words.map((_, index) => index).toSorted((a, b) => (words[b]?.length ?? 0) - (words[a]?.length ?? 0));
}

function byLetters(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
