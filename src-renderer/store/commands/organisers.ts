import type { Id } from '@/domain/fields';
import type { OrganiserRole } from '@/domain/meeting';

import type { Command } from '../register';
import { removeWithParts } from '../remove-with-parts';
import { command, editKey } from './command';
import { addPart, movePart } from './meeting-parts';
import { resolveParty, type PartyChoice } from './party-choice';

export interface NewOrganiser extends Partial<Pick<OrganiserRole, 'printedName' | 'capacity'>> {
  readonly meetingId: Id;
  readonly party: PartyChoice;
  readonly role: OrganiserRole['role'];
}

/** @param name the party as the screen shows it: for the words of the history */
export function addOrganiser({ party, ...facts }: NewOrganiser, name: string): Command<Id> {
  const details = { name, role: facts.role };
  return command({ name: 'add-organiser', details, about: [facts.meetingId] }, async (recorder) => {
    const partyId = await resolveParty(recorder, party);
    return addPart(recorder, 'organiserRoles', { printedName: null, capacity: null, ...facts, partyId });
  });
}

export function editOrganiser(
  organiser: OrganiserRole,
  patch: Partial<Omit<OrganiserRole, 'id' | 'meetingId'>>,
  name: string,
): Command {
  const { id, meetingId } = organiser;
  const details = { name, role: patch.role ?? organiser.role, field: Object.keys(patch).join(' ') };
  const coalesce = editKey('organiserRoles', id, patch);
  return command({ name: 'edit-organiser', details, about: [meetingId], coalesce }, (recorder) =>
    recorder.change('organiserRoles', id, patch),
  );
}

export function moveOrganiser(organiser: OrganiserRole, afterId: Id | null, name: string): Command {
  return command({ name: 'move-organiser', details: { name }, about: [organiser.meetingId] }, (recorder) =>
    movePart(recorder, 'organiserRoles', organiser, afterId),
  );
}

export function removeOrganiser(organiser: OrganiserRole, name: string): Command {
  const details = { name, role: organiser.role };
  return command({ name: 'remove-organiser', details, about: [organiser.meetingId] }, (recorder) =>
    removeWithParts(recorder, 'organiserRoles', organiser.id),
  );
}
