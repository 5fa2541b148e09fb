import { lineOrder, type Sorting, type SortingRules } from '@/pickers/directory/sorting';
import { standings, type PartyLine } from './party-line';

export const sortColumns = ['name', 'code', 'category', 'standing', 'chair', 'meetings'] as const;
export type SortColumn = (typeof sortColumns)[number];

export const byName: Sorting<SortColumn> = { column: 'name', descending: false };

export const sorting: SortingRules<SortColumn> = { columns: sortColumns, usual: byName };

/**
 * Orders the lines; equal ones stand by name. Missing is a party without a code, a status or a Chairmanship.
 * @param locale of the interface, for its alphabet
 */
export function sortLines(
  lines: readonly PartyLine[],
  { column, descending }: Sorting<SortColumn>,
  locale: string,
): readonly PartyLine[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  const byAlphabet = (a: PartyLine, b: PartyLine) => collator.compare(a.sortKey, b.sortKey);
  const compare: Readonly<Record<SortColumn, (a: PartyLine, b: PartyLine) => number>> = {
    name: byAlphabet,
    code: (a, b) => collator.compare(a.code, b.code),
    category: (a, b) =>
      a.party.category < b.party.category ? -1 : a.party.category > b.party.category ? 1 : 0,
    standing: (a, b) => standings.indexOf(a.standing) - standings.indexOf(b.standing),
    chair: (a, b) => collator.compare(a.chairs.at(-1) ?? '', b.chairs.at(-1) ?? ''),
    meetings: (a, b) => a.meetings - b.meetings,
  };
  return lines.toSorted(
    lineOrder({
      descending,
      isMissing: (line) =>
        (column === 'code' && line.code === '') ||
        (column === 'chair' && line.chairs.length === 0) ||
        (column === 'standing' && line.standing === 'none'),
      compare: compare[column],
      compareEqual: byAlphabet,
      idOf: ({ party }) => party.id,
    }),
  );
}
