import type { ComparedWord } from './compared-name';
import { costOf, firstCosts } from './sound-costs';
import { spelledDistance, vowellessDistance, writtenDistance } from './sound-distance';

/** How two words of names are alike: by their letters, as spellings of one sound, or but for the short vowels. */
export type WordLikeness =
  | { readonly kind: 'same' | 'sound' | 'vowelless' | 'initial'; readonly distance: 0 }
  | { readonly kind: 'near'; readonly distance: number };

const sameLetters: WordLikeness = { kind: 'same', distance: 0 };
const sameSound: WordLikeness = { kind: 'sound', distance: 0 };
const sameConsonants: WordLikeness = { kind: 'vowelless', distance: 0 };
const sameInitial: WordLikeness = { kind: 'initial', distance: 0 };

/** The same two words are compared for every pair of those who bear them. */
const known = new Map<number, WordLikeness | null>();
const mostKnown = 400_000;

/** `null` when the two are no spellings of one word. Symmetric. */
export function wordLikeness(a: ComparedWord, b: ComparedWord): WordLikeness | null {
  const key = a.id * 2 ** 26 + b.id;
  const there = known.get(key);
  if (there !== undefined) return there;
  if (known.size >= mostKnown) known.clear();
  const found = compareWords(a, b);
  known.set(key, found);
  return found;
}

function compareWords(a: ComparedWord, b: ComparedWord): WordLikeness | null {
  if (a.text === b.text) return a.isInitial ? sameInitial : sameLetters;
  // Numerals are no names: they are the same or they are not.
  if (/\p{N}/u.test(a.text + b.text)) return null;
  if (a.isInitial || b.isInitial) return beginAlike(a, b) ? sameInitial : null;
  if (a.script !== b.script && (a.script === 'arabic' || b.script === 'arabic')) {
    const [arabic, other] = a.script === 'arabic' ? [a, b] : [b, a];
    return least(arabic, other, vowellessDistance) <= 0.35 ? sameConsonants : null;
  }
  const distance = least(a, b, distanceWithin(a, b));
  if (distance < 0.01) return sameSound;
  const [one = '', other = ''] = [a.sounds[0], b.sounds[0]];
  if (otherNames.test(one < other ? `${one} ${other}` : `${other} ${one}`)) return null;
  return distance <= mostDistance(a, b) ? { kind: 'near', distance } : null;
}

/** Names of their own although a vowel or a voice apart, as no rule tells: by their sounds, in the order of letters. */
const otherNames = /^(?:arman armen|nasir nazir|nasirov nazirov|nasirova nazirova)$/u;

function distanceWithin(a: ComparedWord, b: ComparedWord): (one: string, other: string) => number {
  if (a.script === 'arabic') return writtenDistance;
  // Within one script г is not х, as it may be across two: Галимов is not Халимов.
  return a.script === b.script ? (one, other) => spelledDistance(onlyG(one), onlyG(other)) : spelledDistance;
}

const onlyG = (sound: string) => sound.replaceAll('G', 'g');

/** Long words bear a slip; of short ones, as of Amina and Amira, one letter makes another name. */
function mostDistance(a: ComparedWord, b: ComparedWord): number {
  const length = Math.min(a.sounds[0]?.length ?? 0, b.sounds[0]?.length ?? 0);
  if (length >= 9) return 1;
  if (length >= 7) return 0.9;
  return length >= 5 ? 0.5 : length === 4 ? 0.4 : 0;
}

function beginAlike(a: ComparedWord, b: ComparedWord): boolean {
  return a.sounds.some((one) =>
    b.sounds.some((other) => {
      const [first = '', second = ''] = [one[0], other[0]];
      if (first === second || (isYe(first) && isYe(second))) return true;
      return costOf(firstCosts, first, second, 1) <= 0.3;
    }),
  );
}

/** Ye and E are one letter, transliterated in two ways. */
function isYe(sound: string): boolean {
  return sound === 'i' || sound === 'e';
}

function least(a: ComparedWord, b: ComparedWord, distance: (a: string, b: string) => number): number {
  let found = Number.POSITIVE_INFINITY;
  for (const one of a.sounds) {
    for (const other of b.sounds) {
      found = Math.min(found, distance(one, other));
      if (found === 0) return 0;
    }
  }
  return found;
}
