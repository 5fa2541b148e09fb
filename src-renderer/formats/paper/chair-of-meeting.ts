import type { Attendance } from '@/domain/attendance';
import type { Id } from '@/domain/fields';
import { chairOn } from '@/domain/chairmanship';
import { dayOf } from '@/domain/period';

import { isHeld, partyName, type MinutesContext } from './minutes-context';
import { titlesOf } from './participant-line';
import { runningName, type TitledName } from './person-title';
import { countedPeople } from './present-people';

export interface ChairOfMeeting {
  /** Formal name on the meeting's date; `null` where only the person is recorded. */
  readonly party: string | null;
  readonly person: TitledName | null;
  /** Of that person, in the paper's language where it has words there; `null` where the list tells none. */
  readonly function: string | null;
}

/**
 * Who chaired: the delegation that sat as Chair, else the Chairmanship on the meeting's date; with the person who took
 * the chair, else the head of that delegation. `null` where nothing of it is recorded.
 */
export function chairOfMeeting(context: MinutesContext): ChairOfMeeting | null {
  const partyId = chairPartyId(context);
  const party = partyId === null ? null : partyName(context, partyId, 'formal');
  const attendance = chairAttendance(context, partyId);
  const person = attendance ? runningName(context, attendance.personId, attendance) : null;
  const held = attendance ? titlesOf(context, attendance).function : null;
  return party === null && person === null ? null : { party, person, function: person ? held : null };
}

/** The State in the chair; `null` where nothing says which. */
export function chairPartyId({ dossier }: MinutesContext): Id | null {
  const seated = dossier.delegations.find(({ category }) => category === 'chair');
  // A date without a year would be answered with today's Chair.
  const inOffice =
    dayOf(dossier.meeting.date) === null ? null : chairOn(dossier.chairmanships, dossier.meeting.date);
  return seated?.partyId ?? inOffice?.partyId ?? null;
}

function chairAttendance(context: MinutesContext, partyId: string | null): Attendance | null {
  if (!isHeld(context)) return null;
  const people = context.dossier.delegations.flatMap((delegation) =>
    countedPeople(context, delegation).map((attendance) => ({ attendance, partyId: delegation.partyId })),
  );
  const found =
    people.find(({ attendance }) => attendance.roles.includes('chair')) ??
    people.find((one) => one.partyId === partyId && one.attendance.roles.includes('head-of-delegation'));
  if (!found || found.attendance.publish === 'no') return null;
  return found.attendance;
}
