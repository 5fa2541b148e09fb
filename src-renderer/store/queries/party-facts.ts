import type Dexie from 'dexie';

import { byOrder } from '@/domain/by-order';
import type { Id } from '@/domain/fields';
import type { PartyFacts } from '@/domain/party-facts';

import { recordTable } from '../database';
import { distinctIds, rowsById } from './read-rows';

/** What the register says of a party; `null` when there is no such party. */
export function partyFacts(database: Dexie, partyId: Id): PromiseLike<PartyFacts | null> {
  return database.transaction('r', database.tables, async (source) => {
    const party = await recordTable(source, 'parties').get(partyId);
    const [process] = await recordTable(source, 'processes').limit(1).toArray();
    if (!party || !process) return null;
    const [parties, allNames, statuses, chairmanships, supportRoles] = await Promise.all([
      recordTable(source, 'parties').toArray(),
      recordTable(source, 'partyNames').toArray(),
      recordTable(source, 'statuses').toArray(),
      recordTable(source, 'chairmanships').toArray(),
      recordTable(source, 'supportRoles').toArray(),
    ]);
    const partyNames = allNames.toSorted(byOrder);
    const elections = distinctIds(chairmanships.map(({ electedAtMeetingId }) => electedAtMeetingId));
    return {
      party,
      names: partyNames.filter((name) => name.partyId === partyId),
      process,
      parties,
      partyNames,
      statuses,
      chairmanships,
      supportRoles,
      electedAt: await rowsById(source, 'meetings', elections),
    };
  });
}
