import type { Attendance, Delegation } from './attendance';
import { stateAtMeeting, takesPart } from './moment';
import type { Meeting } from './meeting';
import type { DatedSession, Presence } from './presence';
import { timetableOf } from './timetable';

/**
 * Whether the person took part in a meeting: it was held, and by all that is recorded of them they were in the room or on
 * the line (`stateAtMeeting`). Every figure that says how many meetings somebody was at counts these.
 * @param presences of this attendance
 * @param sessions of the meeting
 */
export function tookPart(
  attendance: Pick<Attendance, 'state' | 'days'>,
  presences: readonly Presence[],
  meeting: Pick<Meeting, 'date' | 'stateOfAffairs'>,
  sessions: readonly DatedSession[],
): boolean {
  if (meeting.stateOfAffairs !== 'held') return false;
  return takesPart(stateAtMeeting(attendance, presences, timetableOf(meeting, sessions)));
}

/**
 * Whether a party is represented by a delegation: by somebody who takes part or by a headcount; at a meeting that was
 * held, also by the delegation alone, since a list of States without names is a complete record: unless its people were
 * taken off the list, which leaves nothing that says that the party was there. Who is only confirmed or invited did not
 * come. The one rule for lists, counts and the quorum.
 * @param takePart of each of its persons, whether they do
 */
export function isRepresented(
  { headcount, withoutPeople }: Pick<Delegation, 'headcount' | 'withoutPeople'>,
  takePart: readonly boolean[],
  { stateOfAffairs }: Pick<Meeting, 'stateOfAffairs'>,
): boolean {
  if (headcount && headcount.count > 0) return true;
  if (takePart.length > 0) return takePart.includes(true);
  return stateOfAffairs === 'held' && withoutPeople === 'took-part';
}
