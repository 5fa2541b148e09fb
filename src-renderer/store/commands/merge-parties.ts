import type { Id } from '@/domain/fields';
import { planPartyMerge, refusedMerge } from '@/domain/merge-parties';
import type { PartyMergeChoices } from '@/domain/party-merge-request';
import type { RecordPatch } from '@/domain/record-patch';
import { survivors } from '@/domain/surviving-person';

import { newId } from '../new-id';
import { orderKeys } from '../order-key';
import { partiesRecords, partyGroup } from '../parties-records';
import type { Command, Recorder } from '../register';
import { StoreFailure } from '../store-failure';
import { command } from './command';
import { demoteOtherHeads, isHead } from './head-of-delegation';

interface Merge {
  /** The record that stays. */
  readonly keepId: Id;
  /** The record that from now on only leads to it. */
  readonly dropId: Id;
  readonly choices?: PartyMergeChoices;
}

/**
 * Makes one party of two, as one step; see `planPartyMerge`. Ids that were merged before stand for those they were merged
 * into, so a merge can be asked for twice and never makes a ring. A State and an organisation are refused.
 * @param name of the party that stays @param other name of the other record
 */
export function mergeParties({ keepId, dropId, choices = {} }: Merge, name: string, other: string): Command {
  const words = { name: 'merge-parties', details: { name, other }, about: [keepId, dropId] };
  return command(words, async (recorder) => {
    const parties = await partyGroup(recorder, [keepId, dropId]);
    const survivorOf = survivors(parties);
    const ids = { keepId: survivorOf(keepId), dropId: survivorOf(dropId) };
    const [keep, drop] = [ids.keepId, ids.dropId].map((id) => parties.find((party) => party.id === id));
    if (!keep || !drop) throw new StoreFailure('not-found', `parties ${keep ? dropId : keepId}`);
    if (refusedMerge(keep, drop) !== null) throw new StoreFailure('invalid-record', 'parties of two kinds');
    await makeOne(recorder, { ...ids, choices });
  });
}

/** Brings over to a party what still names a record that was merged into it, within a step of something else. */
export function bringOver(recorder: Recorder, partyId: Id): Promise<void> {
  return makeOne(recorder, { keepId: partyId, dropId: partyId, choices: {} });
}

async function makeOne(recorder: Recorder, { keepId, dropId, choices }: Required<Merge>): Promise<void> {
  const records = await partiesRecords(recorder, [keepId, dropId]);
  const plan = planPartyMerge(records, { keepId, dropId, choices, orderKeys, newId });
  for (const patch of plan.change) await changeBy(recorder, patch);
  for (const presence of plan.add) await recorder.add('presences', presence);
  for (const { table, id } of plan.remove) await recorder.remove(table, id);
  for (const { joined } of plan.united) {
    const [chosen] = joined.questions.heads;
    const head = chosen ?? joined.attendances.find(({ roles }) => isHead(roles))?.id;
    if (head !== undefined) await demoteOtherHeads(recorder, joined.delegation.id, head);
  }
}

function changeBy(recorder: Recorder, { table, id, patch }: RecordPatch): Promise<void> {
  return recorder.change(table, id, patch);
}
