import type Dexie from 'dexie';

import type { Id } from '@/domain/fields';

import { recordTable, type TableSource } from '../database';
import { byOrder } from '../order-key';
import type { PartyRows } from '../register';

/**
 * The parties in use with all that the directory says of them. Meetings are counted in the index: reading every
 * delegation of a large register would hold the screen up.
 */
export function partyRows(database: Dexie): PromiseLike<PartyRows> {
  return database.transaction('r', database.tables, async (source) => {
    const [parties, names, statuses, chairmanships, supportRoles, unheld] = await Promise.all([
      recordTable(source, 'parties').toArray(),
      recordTable(source, 'partyNames').toArray(),
      recordTable(source, 'statuses').toArray(),
      recordTable(source, 'chairmanships').toArray(),
      recordTable(source, 'supportRoles').toArray(),
      delegationsNotHeld(source),
    ]);
    const counts = await Promise.all(
      parties.map(({ id }) => recordTable(source, 'delegations').where('partyId').equals(id).count()),
    );
    const sorted = names.toSorted(byOrder);
    const rows = parties.map((party, index) => ({
      party,
      names: sorted.filter((name) => name.partyId === party.id),
      meetings: (counts[index] ?? 0) - (unheld.get(party.id) ?? 0),
    }));
    return { rows, statuses, chairmanships, supportRoles };
  });
}

/** How many delegations each party has at meetings that were not held: nobody attended those. */
async function delegationsNotHeld(source: TableSource): Promise<ReadonlyMap<Id, number>> {
  const meetings = await recordTable(source, 'meetings').toArray();
  const ids = meetings.filter(({ stateOfAffairs }) => stateOfAffairs !== 'held').map(({ id }) => id);
  const counts = new Map<Id, number>();
  if (ids.length === 0) return counts;
  await recordTable(source, 'delegations')
    .where('meetingId')
    .anyOf(ids)
    .each(({ partyId }) => {
      counts.set(partyId, (counts.get(partyId) ?? 0) + 1);
    });
  return counts;
}
