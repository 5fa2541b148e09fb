import type { Id } from '@/domain/fields';
import type { TableName } from '@/domain/records';

import type { Command, Recorder } from '../register';
import { referencesTo } from '../references';
import { removeWithParts } from '../remove-with-parts';
import { command } from './command';

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
    const uses = await usesOf(recorder, id);
    if (uses.length === 0) await removeWithParts(recorder, 'parties', id);
    return uses;
  });
}

async function usesOf(recorder: Recorder, partyId: Id): Promise<readonly PartyUse[]> {
  const uses: PartyUse[] = [];
  for (const { table, field } of referencesTo('parties')) {
    if (own.includes(table)) continue;
    // A field of the list of references is one of its table's own.
    const { length } = await recorder.where(table, field as 'id', partyId);
    if (length > 0) uses.push({ table, count: length });
  }
  return uses;
}
