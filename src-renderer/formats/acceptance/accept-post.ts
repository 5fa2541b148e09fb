import { overlaps } from '@/domain/period';
import { bareAppointment, type Appointment } from '@/domain/person';

import type { NamedPerson } from './accept-people';
import type { AcceptingMeeting } from './accepting';
import { meetingPeriod } from './meeting-period';
import { offerValue } from './offer-value';
import { sameValue } from './standing';
import { claimExistence } from './write-claims';
import { survivorsIn } from './plan-builder';

const postParts = ['function', 'unit', 'institution'] as const;
/** How somebody can be reached. */
export const contactParts = ['email', 'phone', 'address'] as const;

/**
 * What somebody was at their party on the day of the meeting, and how they could be reached. The same post of whenever gains
 * a source; another of the same days is a competing claim; what is new is added.
 */
export function acceptPost(
  accepting: AcceptingMeeting,
  { drafted, path, personId, partyId }: NamedPerson,
): void {
  if (partyId === null) return;
  const { plan, meetingId } = accepting;
  const period = meetingPeriod(plan.row('meetings', meetingId)?.date ?? null);
  const survivorOf = survivorsIn(plan, 'persons');
  const own = plan
    .where('appointments', 'partyId', partyId)
    .filter((row) => survivorOf(row.personId) === personId);
  const stated = (part: keyof NamedPerson['drafted'] & keyof Appointment) =>
    accepting.isLeftOut(`${path}/${part}`) ? undefined : drafted[part];
  const isSame = (row: Appointment) =>
    postParts.every((part) => {
      const value = stated(part);
      return value === undefined ? row[part] === null : sameValue(row[part], value);
    });
  const isNothing = postParts.every((part) => stated(part) === undefined);
  const ofThen = own.filter((row) => overlaps(row, period));
  const { id } =
    own.find(isSame) ??
    ofThen.at(-1) ??
    (isNothing ? own.at(-1) : undefined) ??
    plan.add('appointments', { id: plan.newId(), personId, partyId, ...bareAppointment, ...period });
  const record = { table: 'appointments', recordId: id } as const;
  claimExistence(accepting, { path, ...record });
  for (const part of [...postParts, ...contactParts])
    offerValue(accepting, { path: `${path}/${part}`, ...record, field: part, value: stated(part) });
}

/** Whether a source says how somebody can be reached, which only a post of theirs can hold. */
export function statesContacts({ isLeftOut }: AcceptingMeeting, { drafted, path }: NamedPerson): boolean {
  return contactParts.some((part) => drafted[part] !== undefined && !isLeftOut(`${path}/${part}`));
}
