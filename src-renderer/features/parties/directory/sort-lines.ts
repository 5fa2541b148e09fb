import { standings, type PartyLine } from './party-line';

export const sortColumns = ['name', 'code', 'category', 'standing', 'chair', 'meetings'] as const;
export type SortColumn = (typeof sortColumns)[number];

export interface Sorting {
  readonly column: SortColumn;
  readonly descending: boolean;
}

export const byName: Sorting = { column: 'name', descending: false };

/** Reads `name` or `-name`; anything else sorts by name. */
export function readSorting(query: URLSearchParams): Sorting {
  const value = query.get('party-sort') ?? '';
  const column = sortColumns.find((name) => name === value.replace(/^-/u, ''));
  return column ? { column, descending: value.startsWith('-') } : byName;
}

/** `null` for the order that needs no mention. */
export function writeSorting({ column, descending }: Sorting): string | null {
  if (column === byName.column && descending === byName.descending) return null;
  return descending ? `-${column}` : column;
}

/**
 * Orders the lines; equal ones stand by name. What is missing (no code, no Chairmanship) stands last in either direction.
 * @param locale of the interface, for its alphabet
 */
export function sortLines(
  lines: readonly PartyLine[],
  { column, descending }: Sorting,
  locale: string,
): readonly PartyLine[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  const sign = descending ? -1 : 1;
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
  const isMissing = (line: PartyLine) =>
    (column === 'code' && line.code === '') ||
    (column === 'chair' && line.chairs.length === 0) ||
    (column === 'standing' && line.standing === 'none');
  return lines.toSorted(
    (a, b) =>
      Number(isMissing(a)) - Number(isMissing(b)) ||
      sign * compare[column](a, b) ||
      byAlphabet(a, b) ||
      (a.party.id < b.party.id ? -1 : 1),
  );
}
