import type { Id } from '@/domain/fields';
import { planMerge } from '@/domain/merge-persons';
import type { MergeChoices, MergeRequest } from '@/domain/merge-request';
import type { RecordPatch } from '@/domain/record-patch';
import { survivors } from '@/domain/surviving-person';

import { newId } from '../new-id';
import { orderKeys } from '../order-key';
import { mergeGroups } from '../person-groups';
import { personsRecords } from '../persons-records';
import type { Command, Recorder } from '../register';
import { removeWithParts } from '../remove-with-parts';
import { StoreFailure } from '../store-failure';
import { command } from './command';

interface Merge {
  /** The record that stays. */
  readonly keepId: Id;
  /** The record that from now on only leads to it. */
  readonly dropId: Id;
  readonly choices?: MergeChoices;
  /** By it a name of the other record is told from another spelling. */
  readonly isSpelling?: NonNullable<MergeRequest['isSpelling']>;
}

/**
 * Makes one person of two, as one step; see `planMerge`. Ids that were merged before stand for those they were merged
 * into, so a merge can be asked for twice and never makes a ring.
 * @param name of the person who stays @param other name of the other record
 */
export function mergePersons(
  { keepId, dropId, choices = {}, isSpelling = () => false }: Merge,
  name: string,
  other: string,
): Command {
  const words = { name: 'merge-persons', details: { name, other }, about: [keepId, dropId] };
  return command(words, async (recorder) => {
    const persons = await mergeGroups(recorder, [keepId, dropId]);
    for (const id of [keepId, dropId]) {
      if (!persons.some((person) => person.id === id)) throw new StoreFailure('not-found', `persons ${id}`);
    }
    const survivorOf = survivors(persons);
    const ids = { keepId: survivorOf(keepId), dropId: survivorOf(dropId) };
    await makeOne(recorder, { ...ids, choices, isSpelling });
  });
}

/** Brings over to a person what still names a record that was merged into theirs, within a step of something else. */
export function bringOverPerson(recorder: Recorder, personId: Id): Promise<void> {
  return makeOne(recorder, { keepId: personId, dropId: personId, choices: {}, isSpelling: () => false });
}

async function makeOne(
  recorder: Recorder,
  { keepId, dropId, choices, isSpelling }: Required<Merge>,
): Promise<void> {
  const records = await personsRecords(recorder, [keepId, dropId]);
  const plan = planMerge(records, { keepId, dropId, choices, isSpelling, orderKeys, newId });
  for (const patch of plan.change) await changeBy(recorder, patch);
  for (const presence of plan.add) await recorder.add('presences', presence);
  for (const { table, id } of plan.remove) await recorder.remove(table, id);
  for (const { id, isRemoved } of plan.emptied) {
    if (isRemoved) await removeWithParts(recorder, 'delegations', id);
  }
}

function changeBy(recorder: Recorder, { table, id, patch }: RecordPatch): Promise<void> {
  return recorder.change(table, id, patch);
}
