import type { Attendance } from './attendance';
import { groupedBy } from './grouped-by';
import type { MeetingDossier } from './meeting-dossier';
import { stateAt, takesPart, type Moment } from './moment';
import { statusOn } from './party-status';
import { isRepresented } from './taking-part';
import { timetableOf } from './timetable';

/** How far the room is from the quorum; counts of member States. */
export interface Quorum {
  /** Member States that must be represented. */
  readonly required: number;
  readonly represented: number;
  /** Member States on the meeting's date. */
  readonly members: number;
  /** How many are still needed; 0 once it is reached. */
  readonly missing: number;
  /** Where there is no member to count: whether no status is recorded at all, or none on the meeting's date. */
  readonly without: 'statuses' | 'members' | null;
}

type QuorumFacts = Pick<
  MeetingDossier,
  'meeting' | 'sessions' | 'delegations' | 'attendances' | 'presences' | 'statuses' | 'process'
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
  const timetable = timetableOf(meeting, facts.sessions);
  const takesPartIn = (attendance: Attendance) =>
    takesPart(stateAt(attendance, presences.get(attendance.id) ?? [], moment, timetable));
  for (const delegation of facts.delegations) {
    if (!isMember(delegation.partyId, delegation.category)) continue;
    members.add(delegation.partyId);
    const takePart = (people.get(delegation.id) ?? []).map(takesPartIn);
    if (isRepresented(delegation, takePart, meeting)) represented.add(delegation.partyId);
  }
  const missing = Math.max(0, meeting.quorum - represented.size);
  const without = members.size > 0 ? null : inForce.length === 0 ? 'statuses' : 'members';
  return { required: meeting.quorum, represented: represented.size, members: members.size, missing, without };
}
