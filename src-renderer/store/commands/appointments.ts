import type { Id } from '@/domain/fields';
import { bareAppointment, type Appointment } from '@/domain/person';

import { newId } from '../new-id';
import type { Command } from '../register';
import { removeWithParts } from '../remove-with-parts';
import { command, editKey } from './command';
import { resolveParty, type PartyChoice } from './party-choice';
import { standingPerson } from './standing-records';

export interface NewAppointment extends Partial<Omit<Appointment, 'id' | 'personId' | 'partyId'>> {
  readonly personId: Id;
  readonly party: PartyChoice;
}

/** Records what a person is at a party, taking the party into use where it is not yet. @param name of the person */
export function addAppointment(
  { personId: ofId, party, ...facts }: NewAppointment,
  name: string,
): Command<Id> {
  return command({ name: 'add-appointment', details: { name }, about: [ofId] }, async (recorder) => {
    const personId = await standingPerson(recorder, ofId);
    const partyId = await resolveParty(recorder, party);
    const id = newId();
    await recorder.add('appointments', { ...bareAppointment, ...facts, id, personId, partyId });
    return id;
  });
}

type Held = Pick<Appointment, 'id' | 'personId'>;

export function editAppointment(
  { id, personId }: Held,
  patch: Partial<Omit<Appointment, 'id' | 'personId'>>,
  name: string,
): Command {
  const coalesce = editKey('appointments', id, patch);
  return command({ name: 'edit-appointment', details: { name }, about: [personId], coalesce }, (recorder) =>
    recorder.change('appointments', id, patch),
  );
}

/** Moves the appointment to another party, taking that into use where it is not yet. */
export function moveAppointment({ id, personId }: Held, party: PartyChoice, name: string): Command {
  return command({ name: 'edit-appointment', details: { name }, about: [personId] }, async (recorder) => {
    const partyId = await resolveParty(recorder, party);
    await recorder.change('appointments', id, { partyId });
  });
}

export function removeAppointment({ id, personId }: Held, name: string): Command {
  return command({ name: 'remove-appointment', details: { name }, about: [personId] }, (recorder) =>
    removeWithParts(recorder, 'appointments', id),
  );
}
