import { fullName, type PersonName } from '@/domain/person';
import { normaliseName } from '@/domain/reference/normalise-name';

import { evidenceOfOrder, type FamilyPlace, type KnownNames } from '../person-line/place-of-family';
import { isAllCapitals, wordsOf } from '../person-line/split-listed-name';
import { hasPatronymic } from '../person-line/split-name';
import { problemsOfNames } from './problems-of-names';
import type { ReadName } from './read-names';
import type { TableRow } from './table-row';

/** What the title of a column says of the order of names: in so many words, or as «ФИО», which is said of any list. */
export type OrderOfTitle = { readonly place: 'first' | 'last'; readonly isUsual: boolean } | null;

type Script = PersonName['script'];

/**
 * The rows with their names in the order of the list: that which a title says, else that of most names that tell
 * themselves. A name of two words that nothing tells is asked about where its script is written either way; it is never
 * turned round by a guess. Names in capitals, with a patronymic or with initials stay as they were read.
 */
export function settleNameOrder(
  rows: readonly TableRow[],
  known: KnownNames,
  title: OrderOfTitle = null,
): readonly TableRow[] {
  const most = orderOfMost(rows, known);
  return rows.map((row) => {
    if (row.kind !== 'person') return row;
    // A name in the script of the line below was put in the order of the one above.
    const isBelow = row.problems.some(({ code }) => code === 'other-script');
    const names = row.names.map((name, at) => {
      if (!isOpen(name, row) || (isBelow && at > 0 && name.family !== '')) return name;
      const words = wordsOf(fullName(name));
      const place = placeIn(words, known, title, most.get(name.script) ?? null, name);
      return place === 'as-read' ? name : inOrder(words, place, name, title);
    });
    if (names.every((name, at) => name === row.names[at])) return row;
    const others = row.problems.filter(({ code }) => code !== 'family-unknown');
    const open = problemsOfNames(names).filter(({ code }) => code === 'family-unknown');
    return { ...row, names, problems: [...others, ...open] };
  });
}

/** Words of the register's names, in small letters. */
export function knownNames(names: readonly Pick<PersonName, 'given' | 'family'>[]): KnownNames {
  const wordsIn = (text: string) => wordsOf(text.toLowerCase());
  return {
    given: new Set(names.flatMap(({ given, family }) => (family === '' ? [] : wordsIn(given)))),
    family: new Set(names.flatMap(({ family }) => wordsIn(family))),
  };
}

function placeIn(
  words: readonly string[],
  known: KnownNames,
  title: OrderOfTitle,
  most: FamilyPlace,
  { script }: ReadName,
): FamilyPlace | 'as-read' {
  const [first = ''] = words;
  const own = evidenceOfOrder(first, words.at(-1) ?? '', known);
  if (title && !title.isUsual) {
    if (own.place === null || own.place === title.place) return title.place;
    return own.isSure ? own.place : null;
  }
  if (words.length > 2) return 'as-read';
  const isCyrillic = script === 'cyrillic';
  if (own.place !== null && (own.isSure || isCyrillic)) return own.place;
  const usual = title && isCyrillic ? title.place : null;
  return most ?? usual ?? (isCyrillic ? null : 'as-read');
}

/** In each script, the order of more of the names that tell it than of the others. */
function orderOfMost(rows: readonly TableRow[], known: KnownNames): ReadonlyMap<Script, FamilyPlace> {
  const votes = new Map<Script, number>();
  for (const row of rows) {
    if (row.kind !== 'person') continue;
    for (const name of row.names) {
      const place = toldBy(name, row, known);
      if (place !== null)
        votes.set(name.script, (votes.get(name.script) ?? 0) + (place === 'first' ? 1 : -1));
    }
  }
  return new Map(
    [...votes].map(([script, sum]) => [script, sum === 0 ? null : sum > 0 ? 'first' : 'last'] as const),
  );
}

function toldBy(name: ReadName, row: TableRow, known: KnownNames): FamilyPlace {
  const words = wordsOf(fullName(name));
  if (words.length < 2 || hasParts(row)) return null;
  const told = name.family === '' ? null : name.nameOrder === 'family-first' ? 'first' : 'last';
  if (hasPatronymic(words)) return told;
  const written = writtenIn(row);
  if (isInCapitals(name, written)) return told;
  // "Ivanov I.I." stands beside "Ivan Ivanov" as often.
  if (words.some((word) => /^\p{Lu}\./u.test(word))) return null;
  // "Ivanov, Ivan" says nothing of the others.
  if (/[,،]/u.test(writtenName(name, written))) return null;
  const [first = ''] = words;
  return words.length === 2 ? evidenceOfOrder(first, words.at(-1) ?? '', known).place : null;
}

/** Whether the order of a name is still to be settled. */
function isOpen(name: ReadName, row: TableRow): boolean {
  const words = wordsOf(fullName(name));
  if (words.length < 2 || hasParts(row) || hasPatronymic(words)) return false;
  if (words.some((word) => /^\p{Lu}\.|^\p{Ll}/u.test(word))) return false;
  const written = writtenIn(row);
  return !isInCapitals(name, written) && !/[,،]/u.test(writtenName(name, written));
}

function inOrder(
  words: readonly string[],
  place: FamilyPlace,
  { script }: ReadName,
  title: OrderOfTitle,
): ReadName {
  if (place === null) return { given: words.join(' '), family: '', nameOrder: 'given-first', script };
  const isFirst = place === 'first';
  // A column may turn round what is said given name first everywhere else.
  const isTurned = title !== null && script === 'latin';
  return {
    given: (isFirst ? words.slice(1) : words.slice(0, -1)).join(' '),
    family: (isFirst ? words[0] : words.at(-1)) ?? '',
    nameOrder: isFirst && !isTurned ? 'family-first' : 'given-first',
    script,
  };
}

function hasParts({ cells }: TableRow): boolean {
  return (cells.get('given') ?? '') + (cells.get('family') ?? '') !== '';
}

/** Where the names of the row are written. */
function writtenIn({ written, cells }: TableRow): string {
  return written ?? [cells.get('name') ?? '', cells.get('other-names') ?? ''].join('\n');
}

/** Whether the family name alone is written in capitals. */
function isInCapitals({ given, family }: ReadName, written: string): boolean {
  const capitals = new Set(
    wordsOf(written.replace(/[(),;/|]/gu, ' '))
      .filter(isAllCapitals)
      .map(normaliseName),
  );
  const are = (text: string) => wordsOf(text).some((word) => capitals.has(normaliseName(word)));
  return family !== '' && are(family) && !are(given);
}

/** What is written between the two parts of a name. */
function writtenName({ given, family }: ReadName, written: string): string {
  const plain = normaliseName(written);
  const [from, to] = [plain.indexOf(normaliseName(family)), plain.indexOf(normaliseName(given))];
  return family === '' || from === -1 || to <= from ? '' : plain.slice(from + family.length, to);
}
