import type { Attendance } from './attendance';
import { edtfSortKey, yearOf } from './edtf';
import type { Id } from './fields';
import type { Meeting } from './meeting';

/** What of a meeting tells which was somebody's last. */
export type SeatedMeeting = Pick<Meeting, 'id' | 'date' | 'stateOfAffairs'>;

/**
 * The seat at the latest meeting whose year is known; at a planned one nobody has sat yet. Of several there, as of somebody who
 * was two in the register, the one that was recorded first, in whatever order they are given.
 * @param seats of one person
 */
export function lastSeat<M extends SeatedMeeting>(
  seats: readonly Attendance[],
  meetings: ReadonlyMap<Id, M>,
): { readonly attendance: Attendance; readonly meeting: M } | null {
  let last: { readonly attendance: Attendance; readonly meeting: M } | null = null;
  for (const attendance of seats) {
    const meeting = meetings.get(attendance.meetingId);
    if (!meeting || meeting.stateOfAffairs === 'planned' || yearOf(meeting.date) === null) continue;
    if (last !== null && !isLater({ attendance, meeting }, last)) continue;
    last = { attendance, meeting };
  }
  return last;
}

interface Seat {
  readonly attendance: Attendance;
  readonly meeting: SeatedMeeting;
}

function isLater(one: Seat, two: Seat): boolean {
  const [own, other] = [edtfSortKey(one.meeting.date), edtfSortKey(two.meeting.date)];
  return own > other || (own === other && one.attendance.id < two.attendance.id);
}
