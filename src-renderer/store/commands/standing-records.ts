import type { Id } from '@/domain/fields';
import { survivors } from '@/domain/surviving-person';

import { partyGroup } from '../parties-records';
import { mergeGroups } from '../person-groups';
import type { Recorder } from '../register';
import { StoreFailure } from '../store-failure';

/**
 * The party that an id stands for: its own, or the one it was merged into. A list on the screen, a table or a colleague's
 * sheet may be of before the merge; what a command writes and looks for is of the record that stays.
 */
export async function standingParty(recorder: Recorder, id: Id): Promise<Id> {
  const party = await recorder.get('parties', id);
  if (!party || party.mergedIntoId === null) return id;
  return survivors(await partyGroup(recorder, [id]))(id);
}

/** The same of a person. */
export async function standingPerson(recorder: Recorder, id: Id): Promise<Id> {
  const person = await recorder.get('persons', id);
  if (!person || person.mergedIntoId === null) return id;
  return survivors(await mergeGroups(recorder, [id]))(id);
}

/** The same of who speaks, where it is said. */
export async function standingSpeaker<
  S extends { readonly personId: Id | null; readonly partyId: Id | null },
>(recorder: Recorder, speaker: S): Promise<S> {
  const { personId, partyId } = speaker;
  return {
    ...speaker,
    personId: personId === null ? null : await standingPerson(recorder, personId),
    partyId: partyId === null ? null : await standingParty(recorder, partyId),
  };
}

/**
 * Refuses to remove a record that was merged into another since it was shown: its id leads there, and would lead nowhere.
 * @throws StoreFailure `changed-meanwhile`
 */
export async function refuseMerged(recorder: Recorder, table: 'parties' | 'persons', id: Id): Promise<void> {
  const record = await recorder.get(table, id);
  if (record && record.mergedIntoId !== null)
    throw new StoreFailure('changed-meanwhile', `${table} ${id} was merged`);
}
