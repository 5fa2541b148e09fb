import type { Delegation } from '@/domain/attendance';

import { russianNominatives } from '@/domain/russian-nominatives';

export type Headcount = NonNullable<Delegation['headcount']>;

/** How many came, as a list says it, and of which party; `''` where it says it of the delegation it stands under. */
export interface ReadHeadcount {
  readonly headcount: Headcount;
  readonly party: string;
}

const qualifiers: readonly (readonly [Headcount['qualifier'], RegExp])[] = [
  ['at-least', /(?:at least|no fewer than|not fewer than|не менее|минимум|≥)/u],
  ['at-most', /(?:up to|at most|not more than|no more than|не более|до(?=\s*\d)|≤)/u],
  ['more-than', /(?:more than|over|более(?:\s+чем)?|свыше|>)/u],
  ['less-than', /(?:less than|fewer than|менее|<)/u],
  [
    'about',
    /(?:approximately|approx\.?|about|around|circa|ca\.?(?=\s*\d)|c\.(?=\s*\d)|some(?=\s*\d)|ок\.?(?=\s*\d)|около|примерно|приблизительно|порядка|прибл\.?|шамамен|yaklaşık|[~≈±])/u,
  ],
];
const person =
  /(?<!\p{L})(?:(?:registered\s+)?(?:participants?|delegates?|persons?|people|members?|representatives?|officials?|attendees|pax|ppl)(?:\s+of\s+(?:the\s+)?delegation)?|человека?|чел\.?|участник(?:а|ов)?|участни(?:ца|цы)|делегат(?:а|ов)?|представител(?:я|ей|ь)|персон[аы]?|адам|kişi|katılımcı|delege)(?!\p{L})/u;
const linking = /(?<!\p{L})(?:from|of|for|the|из|от|с|delegation|делегация|делегации)(?!\p{L})/gu;
const signs = /[\s:;,.()[\]|×x=–—-]+/gu;

/**
 * "5 participants from Turkey", «Турция – 5 человек», "approx. 10 delegates of Jordan", "Turkey (5)", "5 persons".
 * `null` where anything else stands in the text, so that no name and no address becomes a number.
 * @param isParty whether a text names a party
 */
export function readHeadcount(text: string, isParty: (text: string) => boolean): ReadHeadcount | null {
  const plain = text.replace(/[\t\n\s]+/gu, ' ').trim();
  const numbers = plain.match(/\d+/gu) ?? [];
  const [digits = ''] = numbers;
  if (numbers.length !== 1 || digits.length > 4 || Number(digits) === 0) return null;
  const lower = plain.toLowerCase();
  const isOver = /\d\s*\+/u.test(lower);
  const found = qualifiers.find(([, pattern]) =>
    new RegExp(`(?<!\\p{L})${pattern.source}\\s*\\d`, 'u').test(lower),
  );
  const qualifier = found?.[0] ?? (isOver ? 'at-least' : 'exactly');
  const headcount: Headcount = { qualifier, count: Number(digits) };
  const number = new RegExp(`(?:(?<!\\p{L})${found?.[1].source ?? '(?!)'}\\s*)?\\d+\\s*\\+?`, 'iu');
  const hasPerson = person.test(lower);
  const rest = plain.replace(number, ' | ').replace(new RegExp(person.source, 'iu'), ' | ');
  // Of the party alone nothing is cut: "Republic of Korea".
  const sides = rest
    .split('|')
    .map((side) => side.replace(/^[\s:;,.()[\]×=–—-]+|[\s:;,.([×=–—-]+$/gu, '').trim());
  const words = sides.filter(
    (side) => side.replace(new RegExp(linking.source, 'giu'), '').replace(signs, '') !== '',
  );
  if (words.length === 0) return hasPerson || qualifier !== 'exactly' ? { headcount, party: '' } : null;
  const [only = ''] = words;
  if (words.length > 1) return null;
  const party = partyIn(only, isParty);
  if (party !== null) return { headcount, party };
  // Who it is may be asked where the words are those of a headcount beyond doubt.
  const from = /^(?:from|of|из|от)\s+(?<name>\p{Lu}.{2,60})$/u.exec(only)?.groups?.['name'];
  return hasPerson && from !== undefined ? { headcount, party: from } : null;
}

/** The party as it is called: without "from", in the nominative. */
function partyIn(text: string, isParty: (text: string) => boolean): string | null {
  const name = text
    .replace(/^(?:(?:from|of|for|из|от)\s+)+/iu, '')
    .replace(/\)+$/u, (end) => (text.includes('(') ? end : ''));
  return russianNominatives(name).find(isParty) ?? null;
}

/** A cell that holds a number of persons and nothing else: "5", "~10", «ок. 10 чел.». */
export function headcountOfCell(text: string): Headcount | null {
  const read = readHeadcount(`${text} persons`, () => false);
  const plain = readHeadcount(text, () => false);
  const found = plain ?? read;
  return found && found.party === '' ? found.headcount : null;
}

const sum =
  /^(?:(?:grand|sub)[\s-]?total|total|sum|итого|всего|барлығы|toplam)(?:\s+(?:number|no\.?|участник\p{L}*|человек|делегат\p{L}*|participants?|persons?|people|delegates?|of|the|по|делегаци\p{L}*))*\s*(?:[:=–—-]|\d|\(|$)/iu;

/** "Total: 40", «Всего участников – 40»: a sum of the list, and nobody of it. */
export function isSum(text: string): boolean {
  return sum.test(text.trim());
}
