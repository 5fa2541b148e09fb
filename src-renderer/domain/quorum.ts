import type { Attendance, Delegation } from './attendance';
import { daysOfMeeting } from './days-of-meeting';
import { groupedBy } from './grouped-by';
import type { MeetingDossier } from './meeting-dossier';
import { stateAt, takesPart, type Moment } from './moment';
import { statusOn } from './party-status';

/** How far the room is from the quorum; counts of member States. */
export interface Quorum {
  /** Member States that must be represented. */
  readonly required: number;
  readonly represented: number;
  /** Member States on the meeting's date. */
  readonly members: number;
  /** How many are still needed; 0 once it is reached. */
  readonly missing: number;
}

type QuorumFacts = Pick<
  MeetingDossier,
  'meeting' | 'delegations' | 'attendances' | 'presences' | 'statuses' | 'process'
>;

/**
 * The quorum at a moment; `null` where none is set. A member State is represented by somebody who is present or on the
 * line, or by a headcount; at a meeting that was held, also by a delegation recorded without names, which is a complete
 * record of attendance. Who is a member is resolved on the meeting's date; only where no status is recorded for a party
 * does the category of its delegation speak.
 */
export function quorumAt(facts: QuorumFacts, moment: Moment): Quorum | null {
  const { meeting, statuses, process } = facts;
  if (meeting.quorum === null) return null;
  const inForce = statuses.filter((status) => status.processId === process.id);
  const isMember = (partyId: string, category: string | null): boolean => {
    const status = statusOn(inForce, partyId, meeting.date);
    return status === null ? category === 'member' : status === 'member';
  };
  const members = new Set(
    inForce.map((status) => status.partyId).filter((partyId) => isMember(partyId, null)),
  );
  const represented = new Set<string>();
  const people = groupedBy(facts.attendances, ({ delegationId }) => delegationId);
  const presences = groupedBy(facts.presences, ({ attendanceId }) => attendanceId);
  const days = daysOfMeeting(meeting.date);
  const takesPartIn = (attendance: Attendance) =>
    takesPart(stateAt(attendance, presences.get(attendance.id) ?? [], moment, days));
  const isRepresented = ({ id, headcount }: Delegation): boolean => {
    if (headcount && headcount.count > 0) return true;
    const own = people.get(id);
    return own ? own.some(takesPartIn) : meeting.stateOfAffairs === 'held';
  };
  for (const delegation of facts.delegations) {
    if (!isMember(delegation.partyId, delegation.category)) continue;
    members.add(delegation.partyId);
    if (isRepresented(delegation)) represented.add(delegation.partyId);
  }
  const missing = Math.max(0, meeting.quorum - represented.size);
  return { required: meeting.quorum, represented: represented.size, members: members.size, missing };
}
