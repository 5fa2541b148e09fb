import { compareEdtf, yearOf } from '@/domain/edtf';
import { lineOrder, type Sorting, type SortingRules } from '@/pickers/directory/sorting';
import type { PersonLine } from './person-line';

export const sortColumns = ['name', 'post', 'party', 'last', 'meetings'] as const;
export type SortColumn = (typeof sortColumns)[number];

/** As in a list of participants. */
export const byName: Sorting<SortColumn> = { column: 'name', descending: false };

export const sorting: SortingRules<SortColumn> = { columns: sortColumns, usual: byName };

/** Orders the lines by a column, equal ones by name in the language's alphabet. */
export function compareLines(
  { column, descending }: Sorting<SortColumn>,
  locale: string,
): (a: PersonLine, b: PersonLine) => number {
  const collator = new Intl.Collator(locale);
  return lineOrder({
    descending,
    isMissing: isMissing[column],
    compare: inColumn(column, collator),
    compareEqual: (a, b) => collator.compare(a.sortName, b.sortName),
    idOf: ({ id }) => id,
  });
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
