import { hasTurkishLetters, listName } from '@/domain/person';

import { isSmallInside, isSmallParticle } from './particles';

/** What tells the letters of a name apart besides its own: the rest of the name, and the State it is listed under. */
export interface NamedAmong {
  /** The whole name as written. */
  readonly name: string;
  /** ISO 3166 alpha-3; `null` where it is not known or the party is no State. */
  readonly state: string | null;
}

/** Where I without a dot is a letter of its own. */
const dotless = new Set(['TUR', 'AZE']);
/** Where ş is written, and every small i has its dot. */
const dotted = new Set(['TKM', 'ROU', 'MDA']);

export function isCapitals(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '');
  // "McDONALD" counts: its small letters stand before the capitals.
  return letters.length > 1 && /^(?:\p{Lu}\p{Ll}{1,2})?\p{Lu}{2,}$/u.test(letters);
}

/**
 * The words of a family name, those in capitals with small letters after the first: ƏLİYEV is Əliyev, AKINCI beside
 * Işıl is Akıncı, DE LA CRUZ is de la Cruz. Where the small letters cannot be told, or would not give the same capitals
 * again in a list, they stay as written.
 */
export function familyInSmallLetters(words: readonly string[], given: string, among: NamedAmong): string {
  const written = words.join(' ');
  if (!words.some(isCapitals)) return words.map((word) => capitalised(word, among)).join(' ');
  const family = words
    .map((word, at) => (isSmallInside(words, at) ? word.toLowerCase() : inSmallLetters(word, among)))
    .join(' ');
  const printed = listName({ given: '', family, nameOrder: 'given-first' }, capitalsBeside(given, family));
  return printed.toUpperCase() === written.toUpperCase() ? family : written;
}

function capitalsBeside(given: string, family: string) {
  return hasTurkishLetters(`${given} ${family}`) ? 'tr' : 'und';
}

/** A name typed in small letters altogether gets its capitals; any other word stays as it was written. */
export function capitalised(word: string, among: NamedAmong): string {
  if (isCapitals(word)) return inSmallLetters(word, among);
  if (isSmallParticle(word) || among.name !== among.name.toLowerCase()) return word;
  const language = isTurkish(among) ? 'tr' : 'und';
  return word.replace(
    /(^|[-\s])(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toLocaleUpperCase(language),
  );
}

/** Small letters after the first of each part: ABDUL-RAHMAN is Abdul-Rahman, O’BRIEN O’Brien, MCDONALD McDonald. */
function inSmallLetters(word: string, among: NamedAmong): string {
  if (!isCapitals(word)) return word;
  const turkish = isTurkish(among);
  // Without a letter that is Turkish beyond doubt the list may be written in English letters: ALIYEV is Aliyev there.
  const isDoubtful = !turkish && dotless.has(among.state ?? '') && /\p{L}I/u.test(word);
  if (isDoubtful) return word;
  return word.replace(/\p{L}[\p{L}\p{M}]*/gu, (part, at: number) => {
    const mixed = /^(\p{Lu}\p{Ll}{1,2}|M[cC](?=\p{Lu}{3}))(\p{Lu}{2,})$/u.exec(part);
    const head = (mixed?.[1] ?? '').replace('MC', 'Mc');
    const tail = mixed?.[2] ?? part;
    const small = tail.slice(1).toLocaleLowerCase(turkish ? 'tr' : 'und');
    const first = isWithinWord(word, at, among) ? tail.charAt(0).toLowerCase() : tail.charAt(0);
    return head + first + small;
  });
}

/** After an apostrophe: O’Brien and D’Angelo begin anew, Uzbek G‘ulomov and Sa’dullayev do not. */
function isWithinWord(word: string, at: number, { state }: NamedAmong): boolean {
  const before = /(?<head>\p{L}*)['’‘ʼʻ`]$/u.exec(word.slice(0, at))?.groups?.['head'];
  return before !== undefined && (state === 'UZB' || !/^[ODL]$/u.test(before));
}

function isTurkish({ name, state }: NamedAmong): boolean {
  if (dotted.has(state ?? '')) return false;
  if (hasTurkishLetters(name)) return true;
  if (!dotless.has(state ?? '')) return false;
  return /[çöüÇÖÜ]/u.test(name) || (state === 'AZE' && /[qx]/iu.test(name));
}
