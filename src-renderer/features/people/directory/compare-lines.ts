import { compareEdtf, yearOf } from '@/domain/edtf';
import type { PersonLine } from './person-line';

export const sortColumns = ['name', 'post', 'party', 'last', 'meetings'] as const;
export type SortColumn = (typeof sortColumns)[number];

export interface Sorting {
  readonly column: SortColumn;
  readonly descending: boolean;
}

/** As in a list of participants. */
export const byName: Sorting = { column: 'name', descending: false };

/** Reads `name` or `-name`; anything else sorts by name. */
export function readSorting(query: URLSearchParams): Sorting {
  const value = query.get('sort') ?? '';
  const column = sortColumns.find((name) => name === value.replace(/^-/u, ''));
  return column ? { column, descending: value.startsWith('-') } : byName;
}

/** `null` for the order that needs no mention. */
export function writeSorting({ column, descending }: Sorting): string | null {
  if (column === byName.column && descending === byName.descending) return null;
  return descending ? `-${column}` : column;
}

/**
 * Orders the lines by a column, equal ones by name in the language's alphabet, and namesakes by id, so that the order is
 * always the same. What is missing stands last in either direction.
 */
export function compareLines(
  { column, descending }: Sorting,
  locale: string,
): (a: PersonLine, b: PersonLine) => number {
  const collator = new Intl.Collator(locale);
  const sign = descending ? -1 : 1;
  const byId = (a: PersonLine, b: PersonLine) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  const compareNames = (a: PersonLine, b: PersonLine) => collator.compare(a.sortName, b.sortName);
  const compare = inColumn(column, collator);
  const missing = isMissing[column];
  return (a, b) =>
    Number(missing(a)) - Number(missing(b)) || sign * compare(a, b) || compareNames(a, b) || byId(a, b);
}

const isMissing: Readonly<Record<SortColumn, (line: PersonLine) => boolean>> = {
  name: ({ sortName }) => sortName === '',
  post: ({ post }) => post === '',
  party: ({ party }) => party === '',
  last: ({ lastDate }) => yearOf(lastDate) === null,
  meetings: () => false,
};

function inColumn(column: SortColumn, collator: Intl.Collator) {
  return (a: PersonLine, b: PersonLine): number => {
    switch (column) {
      case 'name':
        return collator.compare(a.sortName, b.sortName);
      case 'post':
        return collator.compare(a.post, b.post);
      case 'party':
        return collator.compare(a.party, b.party);
      case 'last':
        return compareEdtf(a.lastDate, b.lastDate);
      case 'meetings':
        return a.meetings - b.meetings;
    }
  };
}
