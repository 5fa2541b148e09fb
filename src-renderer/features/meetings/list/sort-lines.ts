import { compareEdtf, yearOf } from '@/domain/edtf';
import { lineOrder, type Sorting, type SortingRules } from '@/pickers/directory/sorting';
import type { MeetingLine } from './meeting-line';

export const sortColumns = ['date', 'title', 'place', 'delegations', 'people', 'state'] as const;
export type SortColumn = (typeof sortColumns)[number];

/** The newest meeting first: it is the one most often wanted. */
export const newestFirst: Sorting<SortColumn> = { column: 'date', descending: true };

export const sorting: SortingRules<SortColumn> = { columns: sortColumns, usual: newestFirst };

/**
 * Orders the lines; equal ones stand by date, newest first. Missing is a date without a year, and no place.
 * @param locale of the interface, for its alphabet
 */
export function sortLines(
  lines: readonly MeetingLine[],
  { column, descending }: Sorting<SortColumn>,
  locale: string,
): readonly MeetingLine[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  return lines.toSorted(
    lineOrder({
      descending,
      isMissing: isMissing[column],
      compare: (a, b) => compareIn(column, a, b, collator),
      compareEqual: (a, b) => compareEdtf(b.meeting.date, a.meeting.date),
      idOf: ({ meeting }) => meeting.id,
    }),
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
