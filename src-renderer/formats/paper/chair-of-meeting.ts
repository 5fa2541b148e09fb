import type { Id } from '@/domain/fields';
import { chairOn } from '@/domain/chairmanship';
import { dayOf } from '@/domain/period';

import { isHeld, partyName, type MinutesContext } from './minutes-context';
import { runningName, type TitledName } from './person-title';
import { countedPeople } from './present-people';

export interface ChairOfMeeting {
  /** Formal name on the meeting's date; `null` where only the person is recorded. */
  readonly party: string | null;
  readonly person: TitledName | null;
}

/**
 * Who chaired: the delegation that sat as Chair, else the Chairmanship on the meeting's date; with the person who took
 * the chair, else the head of that delegation. `null` where nothing of it is recorded.
 */
export function chairOfMeeting(context: MinutesContext): ChairOfMeeting | null {
  const partyId = chairPartyId(context);
  const party = partyId === null ? null : partyName(context, partyId, 'formal');
  const person = chairPerson(context, partyId);
  return party === null && person === null ? null : { party, person };
}

/** The State in the chair; `null` where nothing says which. */
export function chairPartyId({ dossier }: MinutesContext): Id | null {
  const seated = dossier.delegations.find(({ category }) => category === 'chair');
  // A date without a year would be answered with today's Chair.
  const inOffice =
    dayOf(dossier.meeting.date) === null ? null : chairOn(dossier.chairmanships, dossier.meeting.date);
  return seated?.partyId ?? inOffice?.partyId ?? null;
}

function chairPerson(context: MinutesContext, partyId: string | null): TitledName | null {
  if (!isHeld(context)) return null;
  const people = context.dossier.delegations.flatMap((delegation) =>
    countedPeople(context, delegation).map((attendance) => ({ attendance, partyId: delegation.partyId })),
  );
  const found =
    people.find(({ attendance }) => attendance.roles.includes('chair')) ??
    people.find((one) => one.partyId === partyId && one.attendance.roles.includes('head-of-delegation'));
  if (!found || found.attendance.publish === 'no') return null;
  return runningName(context, found.attendance.personId, found.attendance);
}
