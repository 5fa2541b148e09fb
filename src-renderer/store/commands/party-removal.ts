import type { Id } from '@/domain/fields';
import type { Party } from '@/domain/party';
import type { TableName } from '@/domain/records';

import { partyGroup } from '../parties-records';
import type { Command, Recorder } from '../register';
import { referencesTo } from '../references';
import { removeWithParts } from '../remove-with-parts';
import { command } from './command';
import { refuseMerged } from './standing-records';

/** How many rows of a table name a party; why it cannot be removed. */
export interface PartyUse {
  readonly table: TableName;
  readonly count: number;
}

/** What is the party's own record and goes with it. */
const own: readonly TableName[] = ['parties', 'partyNames', 'partyDistinctions', 'statuses'];

/**
 * Removes a party with its names and statuses, unless something else names it; answers with what does, empty when the
 * party is gone.
 */
export function removeParty(id: Id, name: string): Command<readonly PartyUse[]> {
  return command({ name: 'remove-party', details: { name }, about: [id] }, async (recorder) => {
    await refuseMerged(recorder, 'parties', id);
    const uses = await usesOf(recorder, await partyGroup(recorder, [id]));
    if (uses.length === 0) await removeWithParts(recorder, 'parties', id);
    return uses;
  });
}

/** What names the party or one that was merged into it, which goes with it. */
async function usesOf(recorder: Recorder, parties: readonly Party[]): Promise<readonly PartyUse[]> {
  const uses: PartyUse[] = [];
  for (const { table, field } of referencesTo('parties')) {
    if (own.includes(table)) continue;
    // A field of the list of references is one of its table's own.
    const found = await Promise.all(parties.map(({ id }) => recorder.where(table, field as 'id', id)));
    const count = found.flat().length;
    if (count > 0) uses.push({ table, count });
  }
  return uses;
}
