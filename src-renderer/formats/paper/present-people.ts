import type { Attendance, Delegation } from '@/domain/attendance';
import { isExpected as isToCome, stateAt, takesPart, wholeMeeting, type Moment } from '@/domain/moment';
import { inProtocolOrder, type SectionOfDelegations } from '@/domain/protocol-order';
import { byRank } from '@/domain/rank';
import { isRepresented, saysItStayedAway } from '@/domain/taking-part';

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

/**
 * The delegations in the room, in protocol order (`isRepresented`); of a paper that names those who are expected, also
 * those of whom nobody has come yet.
 */
export function presentSections(context: MinutesContext): readonly SectionOfDelegations[] {
  return sectionsOf(context, (delegation) => isListed(context, delegation));
}

/** All but the delegations whose every recorded person stayed away: those that can be said to have adopted something. */
export function sectionsNotAway(context: MinutesContext): readonly SectionOfDelegations[] {
  return sectionsOf(context, (delegation) => !stayedAway(context, delegation));
}

/** The delegations that sent their apologies: said of the delegation itself, or of everybody recorded in it. */
export function excusedSections(context: MinutesContext): readonly SectionOfDelegations[] {
  return sectionsOf(context, (delegation) => {
    const people = peopleOf(context, delegation);
    if (delegation.headcount && delegation.headcount.count > 0) return false;
    if (people.length === 0) return delegation.withoutPeople === 'excused';
    return people.every((attendance) => stateIn(context, attendance) === 'excused');
  });
}

/**
 * The delegations that were not represented and sent no apologies. A paper says so of a State only where it is said of the
 * delegation itself: that those who were listed for it did not come does not tell it.
 */
export function absentSections(context: MinutesContext): readonly SectionOfDelegations[] {
  return sectionsOf(
    context,
    (delegation) =>
      peopleOf(context, delegation).length === 0 &&
      delegation.withoutPeople === 'absent' &&
      !delegation.headcount?.count,
  );
}

/** The delegations that took part from afar (`isOnline`). */
export function remoteSections(context: MinutesContext): readonly SectionOfDelegations[] {
  return sectionsOf(context, (delegation) => isListed(context, delegation) && isOnline(context, delegation));
}

/**
 * Whether a delegation took part from afar at a meeting that was not online as a whole: by what is said of it, or because
 * everybody in it who took part was on the line.
 */
export function isOnline(context: MinutesContext, delegation: Delegation): boolean {
  if (context.dossier.meeting.modality === 'online') return false;
  const came = peopleOf(context, delegation)
    .map((one) => stateIn(context, one))
    .filter(takesPart);
  if (came.length === 0) return delegation.withoutPeople === 'remote';
  return came.every((state) => state === 'remote');
}

function sectionsOf(
  { dossier, language }: MinutesContext,
  belongs: (delegation: Delegation) => boolean,
): readonly SectionOfDelegations[] {
  return inProtocolOrder(dossier, language)
    .map(({ section, delegations }) => ({
      section,
      delegations: delegations.filter(({ delegation }) => belongs(delegation)),
    }))
    .filter(({ delegations }) => delegations.length > 0);
}

/** Whether a list of the paper's kind names the delegation. */
export function isListed(context: MinutesContext, delegation: Delegation): boolean {
  if (context.who === 'expected') return !stayedAway(context, delegation);
  const takePart = peopleOf(context, delegation).map((one) => takesPart(stateIn(context, one)));
  // Whoever asks for those present before the meeting is held has a list of States as they are there.
  return isRepresented(delegation, takePart, { stateOfAffairs: 'held' });
}

function stayedAway(context: MinutesContext, delegation: Delegation): boolean {
  const states = peopleOf(context, delegation).map((attendance) => stateIn(context, attendance));
  if (states.length === 0) return saysItStayedAway(delegation.withoutPeople);
  return states.every((state) => state === 'absent' || state === 'excused');
}
