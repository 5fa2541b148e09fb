import { compareEdtf, yearOf } from '@/domain/edtf';
import type { MeetingLine } from './meeting-line';

export const sortColumns = ['date', 'title', 'place', 'delegations', 'people', 'state'] as const;
export type SortColumn = (typeof sortColumns)[number];

export interface Sorting {
  readonly column: SortColumn;
  readonly descending: boolean;
}

/** The newest meeting first: it is the one most often wanted. */
export const newestFirst: Sorting = { column: 'date', descending: true };

/** Reads `date` or `-date`; anything else sorts the newest first. */
export function readSorting(query: URLSearchParams): Sorting {
  const value = query.get('sort') ?? '';
  const column = sortColumns.find((name) => name === value.replace(/^-/u, ''));
  return column ? { column, descending: value.startsWith('-') } : newestFirst;
}

/** `null` for the order that needs no mention. */
export function writeSorting({ column, descending }: Sorting): string | null {
  if (column === newestFirst.column && descending === newestFirst.descending) return null;
  return descending ? `-${column}` : column;
}

/**
 * Orders the lines; equal ones stand by date, newest first. What is missing (a date without a year, no place) stands
 * last in either direction, so that it never hides what is known.
 * @param locale of the interface, for its alphabet
 */
export function sortLines(
  lines: readonly MeetingLine[],
  { column, descending }: Sorting,
  locale: string,
): readonly MeetingLine[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  const sign = descending ? -1 : 1;
  const missing = isMissing[column];
  return lines.toSorted(
    (a, b) =>
      Number(missing(a)) - Number(missing(b)) ||
      sign * compareIn(column, a, b, collator) ||
      compareEdtf(b.meeting.date, a.meeting.date) ||
      (a.meeting.id < b.meeting.id ? -1 : 1),
  );
}

const never = () => false;

const isMissing: Readonly<Record<SortColumn, (line: MeetingLine) => boolean>> = {
  date: ({ meeting }) => yearOf(meeting.date) === null,
  place: ({ place }) => place === '',
  title: never,
  delegations: never,
  people: never,
  state: never,
};

const stateOrder = { planned: 0, held: 1, postponed: 2, cancelled: 3 } as const;

function compareIn(column: SortColumn, a: MeetingLine, b: MeetingLine, collator: Intl.Collator): number {
  switch (column) {
    case 'date':
      return compareEdtf(a.meeting.date, b.meeting.date);
    case 'title':
      return collator.compare(a.name, b.name);
    case 'place':
      return collator.compare(a.place, b.place);
    case 'delegations':
      return a.meeting.delegations - b.meeting.delegations;
    case 'people':
      return a.meeting.attendances - b.meeting.attendances;
    case 'state':
      return stateOrder[a.meeting.stateOfAffairs] - stateOrder[b.meeting.stateOfAffairs];
  }
}
