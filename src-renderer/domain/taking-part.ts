import type { Attendance, Delegation } from './attendance';
import type { DraftMeeting } from './draft';
import { groupedBy } from './grouped-by';
import { stateAtMeeting, takesPart } from './moment';
import type { Meeting } from './meeting';
import type { DatedSession, Presence } from './presence';
import { timetableOf } from './timetable';

type DraftDelegation = DraftMeeting['delegations'][number];

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
  return stateOfAffairs === 'held' && saysItCame({ withoutPeople });
}

/** Whether a delegation says of itself that its party took part, in the room or from afar. */
export function saysItCame({ withoutPeople }: Pick<Delegation, 'withoutPeople'>): boolean {
  return withoutPeople === 'took-part' || withoutPeople === 'remote';
}

/**
 * Whether what is said of a delegation, in a register or in a draft, is that its party was not there: it sent its
 * apologies, or was not represented without any.
 */
export function saysItStayedAway(
  said: Delegation['withoutPeople'] | DraftDelegation['attendance'],
): said is 'excused' | 'absent' {
  return said === 'excused' || said === 'absent';
}

/** What is recorded of meetings that tells who was represented there. */
export interface AttendanceFacts {
  readonly meetings: readonly Pick<Meeting, 'id' | 'date' | 'stateOfAffairs'>[];
  readonly delegations: readonly Delegation[];
  readonly attendances: readonly Attendance[];
  readonly presences: readonly Presence[];
  readonly sessions: readonly (DatedSession & { readonly meetingId: string })[];
}

/**
 * The delegations by which their parties were represented (`isRepresented`) at the meetings: whoever speaks of "the
 * participants" or of "States that took part" speaks of these, not of every delegation that stands in the list.
 */
export function representedDelegations(facts: AttendanceFacts): readonly Delegation[] {
  const meetings = new Map(facts.meetings.map((meeting) => [meeting.id, meeting]));
  const people = groupedBy(facts.attendances, ({ delegationId }) => delegationId);
  const presences = groupedBy(facts.presences, ({ attendanceId }) => attendanceId);
  const sessions = groupedBy(facts.sessions, ({ meetingId }) => meetingId);
  return facts.delegations.filter((delegation) => {
    const meeting = meetings.get(delegation.meetingId);
    if (!meeting) return false;
    const own = people.get(delegation.id) ?? [];
    const timetable = timetableOf(meeting, sessions.get(meeting.id) ?? []);
    const takePart = own.map((one) => takesPart(stateAtMeeting(one, presences.get(one.id) ?? [], timetable)));
    return isRepresented(delegation, takePart, meeting);
  });
}
