import type { nameOrders } from '@/domain/person';

import { isConnector, isParticle, isSmallParticle } from './particles';
import { placeOfFamily } from './place-of-family';
import { capitalised, familyInSmallLetters, isCapitals } from './small-letters';

export interface NameParts {
  readonly given: string;
  /** `''` where it cannot be told: `given` then holds the name as written. */
  readonly family: string;
  readonly nameOrder: (typeof nameOrders)[number];
}

const patronymic =
  /(?:[оеё]вич|ьич|ич|[оеё]вна|инична|ична|углу|уулу|улы|ұлы|кызы|қызы|оглы|[oe]vich|yevich|ovna|evna|yevna|ichna|uulu|ulu|uly|ogl[uy]|o[gğ]lu|kyzy|qizi|[qg]ızı|gyzy|zoda|зода)$/iu;
const initials = /^(?:\p{Lu}\.\s?-?)+$/u;

/** Whether a name has a patronymic, which tells the order of its words. */
export function hasPatronymic(words: readonly string[]): boolean {
  return words.length > 2 && (patronymic.test(words.at(-1) ?? '') || patronymic.test(words[1] ?? ''));
}

/**
 * Takes a name apart. A family name in capitals tells itself; then particles at the head («ван дер Берг Питер»), then a
 * patronymic tells the order («Иванов Иван Иванович»), then initials, then what is known of given and family names;
 * else the last word is the family name. Where the words speak for both, the name stays as written, without a family name.
 * @param state ISO 3166 alpha-3 of the State it is listed under: whose I has no dot depends on it
 */
export function splitName(text: string, state: string | null = null): NameParts {
  const name = text.trim().normalize('NFC');
  const among = { name, state };
  const words = name.split(/\s+/u).filter(Boolean);
  const [from, until] = words.length < 2 ? [0, 0] : familyWords(words, state);
  const given = [...words.slice(0, from), ...words.slice(until)]
    .map((word) => capitalised(word, among))
    .join(' ');
  return {
    given,
    family: until > from ? familyInSmallLetters(words.slice(from, until), given, among) : '',
    nameOrder: from === 0 && until > 0 ? 'family-first' : 'given-first',
  };
}

/** Indexes of the words of the family name, `[from, until)`; nothing between them where it cannot be told. */
function familyWords(words: readonly string[], state: string | null): readonly [number, number] {
  const capitals = capitalWords(words);
  if (capitals.includes(true) && capitals.includes(false)) {
    const from = capitals.indexOf(true);
    const after = capitals.indexOf(false, from);
    const until = after === -1 ? words.length : after;
    return [startOfParticles(words, from), until];
  }
  const last = words.length - 1;
  const first = words.findIndex((word) => !isSmallParticle(word) && !isConnector(word));
  if (first > 0) return first < last ? [0, first + 1] : [0, 0];
  if (words.length > 2 && patronymic.test(words[last] ?? '')) return [0, 1];
  if (words.length > 2 && patronymic.test(words[1] ?? '')) return [2, words.length];
  if (initials.test(words[0] ?? '')) return [words.findIndex((word) => !initials.test(word)), words.length];
  if (initials.test(words[last] ?? '')) return [0, words.findIndex((word) => initials.test(word))];
  const start = startOfParticles(words, last);
  if (start < last) return [start, words.length];
  const place = placeOfFamily(words[0] ?? '', words[last] ?? '', state);
  if (place === null) return [0, 0];
  return place === 'first' ? [0, 1] : [start, words.length];
}

/** Which words are in capitals; one that joins two of them counts: "CRUZ Y LÓPEZ", "VAN der BERG". */
function capitalWords(words: readonly string[]): readonly boolean[] {
  const capitals = words.map((word) => isCapitals(word) && !initials.test(word));
  return capitals.map(
    (own, at) =>
      own ||
      (capitals.slice(0, at).includes(true) &&
        capitals.slice(at).includes(true) &&
        (/^(?:Y|E)$/u.test(words[at] ?? '') ||
          isSmallParticle(words[at] ?? '') ||
          isConnector(words[at] ?? ''))),
  );
}

/** Where the family name begins that ends at a word: its particles, and "Cruz y" before "López", belong to it. */
function startOfParticles(words: readonly string[], from: number): number {
  let start = from;
  for (;;) {
    const before = words[start - 1] ?? '';
    if (start > 1 && isParticle(before)) start -= 1;
    else if (start > 2 && isConnector(before)) start -= 2;
    else return start;
  }
}
