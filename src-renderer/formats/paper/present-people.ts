import type { Attendance, Delegation } from '@/domain/attendance';
import { isExpected as isToCome, stateAt, takesPart, wholeMeeting, type Moment } from '@/domain/moment';
import { inProtocolOrder, type SectionOfDelegations } from '@/domain/protocol-order';
import { byRank } from '@/domain/rank';

import type { MinutesContext } from './minutes-context';

/** The persons of a delegation whom the paper counts, the head first. */
export function countedPeople(context: MinutesContext, delegation: Delegation): readonly Attendance[] {
  return peopleOf(context, delegation)
    .filter((attendance) => counts(context, stateIn(context, attendance)))
    .toSorted(byRank);
}

/** Everybody recorded of the delegation, whether they came or not. */
export function peopleOf({ attendances }: MinutesContext, { id }: Delegation): readonly Attendance[] {
  return attendances.get(id) ?? [];
}

/** How the person stood, as the roster and the quorum have it: presence by day and session included. */
export function stateIn(
  { presences, timetable }: MinutesContext,
  attendance: Attendance,
  moment: Moment = wholeMeeting,
): Attendance['state'] | null {
  return stateAt(attendance, presences.get(attendance.id) ?? [], moment, timetable);
}

function counts(context: MinutesContext, state: Attendance['state'] | null): boolean {
  return takesPart(state) || isExpected(context, state);
}

/** Whether a paper of those who are expected counts the person, who has not come yet. */
export function isExpected({ who }: MinutesContext, state: Attendance['state'] | null): boolean {
  return who === 'expected' && isToCome(state);
}

/** The delegations in the room, in protocol order: one whose every recorded person stayed away was not there. */
export function presentSections(context: MinutesContext): readonly SectionOfDelegations[] {
  return inProtocolOrder(context.dossier, context.language)
    .map(({ section, delegations }) => ({
      section,
      delegations: delegations.filter(({ delegation }) => !stayedAway(context, delegation)),
    }))
    .filter(({ delegations }) => delegations.length > 0);
}

function stayedAway(context: MinutesContext, delegation: Delegation): boolean {
  const states = peopleOf(context, delegation).map((attendance) => stateIn(context, attendance));
  return states.length > 0 && states.every((state) => state === 'absent' || state === 'excused');
}
