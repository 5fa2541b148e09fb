import { lastDayOf, yearOf } from '@/domain/edtf';
import type { MeetingRow } from '@/store/register';

/** Most urgent first. */
export const needKinds = ['passed', 'claims', 'no-year', 'no-date'] as const;
export type NeedKind = (typeof needKinds)[number];

/** Something about a meeting that only a person can settle. */
export interface Need {
  readonly kind: NeedKind;
  readonly meeting: MeetingRow;
  /** How many fields it is about. */
  readonly count: number;
}

/**
 * What waits for a decision, most urgent first: meetings still planned though their date has passed, values on which
 * sources disagree, years and dates that are not known.
 * @param competing number of fields with competing values, by meeting
 * @param today `YYYY-MM-DD`
 */
export function findNeeds(
  meetings: readonly MeetingRow[],
  competing: ReadonlyMap<string, number>,
  today: string,
): readonly Need[] {
  const all = meetings.flatMap((meeting): readonly Need[] => {
    const claims = competing.get(meeting.id) ?? 0;
    const found: (Need | null)[] = [
      hasPassed(meeting, today) ? { kind: 'passed', meeting, count: 1 } : null,
      claims > 0 ? { kind: 'claims', meeting, count: claims } : null,
      meeting.date !== null && yearOf(meeting.date) === null ? { kind: 'no-year', meeting, count: 1 } : null,
      meeting.date === null && meeting.stateOfAffairs === 'held'
        ? { kind: 'no-date', meeting, count: 1 }
        : null,
    ];
    return found.filter((need) => need !== null);
  });
  return all.toSorted(
    (a, b) => needKinds.indexOf(a.kind) - needKinds.indexOf(b.kind) || compareByDate(b.meeting, a.meeting),
  );
}

/** Still planned although the last day it can mean is over. */
function hasPassed(meeting: MeetingRow, today: string): boolean {
  const last = lastDayOf(meeting.date);
  return meeting.stateOfAffairs === 'planned' && last !== null && last < today;
}

export interface Neighbours {
  readonly next: MeetingRow | null;
  readonly last: MeetingRow | null;
}

/** The planned meeting that comes next and the one held last, seen from today. */
export function findNeighbours(meetings: readonly MeetingRow[], today: string): Neighbours {
  const dated = meetings.filter((meeting) => lastDayOf(meeting.date) !== null).toSorted(compareByDate);
  return {
    next:
      dated.find(
        (meeting) => meeting.stateOfAffairs === 'planned' && String(lastDayOf(meeting.date)) >= today,
      ) ?? null,
    last:
      dated.findLast(
        (meeting) => meeting.stateOfAffairs === 'held' && String(lastDayOf(meeting.date)) <= today,
      ) ?? null,
  };
}

function compareByDate(a: MeetingRow, b: MeetingRow): number {
  const left = lastDayOf(a.date) ?? '';
  const right = lastDayOf(b.date) ?? '';
  return left < right ? -1 : left > right ? 1 : 0;
}
