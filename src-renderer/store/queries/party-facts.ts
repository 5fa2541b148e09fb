import type Dexie from 'dexie';

import { byOrder } from '@/domain/by-order';
import type { Id } from '@/domain/fields';
import { followParties } from '@/domain/follow-parties';
import { formerAcronyms } from '@/domain/former-acronyms';
import type { PartyFacts } from '@/domain/party-facts';
import { survivors } from '@/domain/surviving-person';

import { recordTable } from '../database';
import { idsOfParties } from './party-merges';
import { distinctIds, rowsById } from './read-rows';

/** What the register says of a party, by its id or that of one merged into it; `null` when there is no such party. */
export function partyFacts(database: Dexie, partyId: Id): PromiseLike<PartyFacts | null> {
  return database.transaction('r', database.tables, async (source) => {
    const [process] = await recordTable(source, 'processes').limit(1).toArray();
    const [everyParty, allNames, ...standing] = await Promise.all([
      recordTable(source, 'parties').toArray(),
      recordTable(source, 'partyNames').toArray(),
      recordTable(source, 'statuses').toArray(),
      recordTable(source, 'chairmanships').toArray(),
      recordTable(source, 'supportRoles').toArray(),
    ]);
    const [everyStatus, everyChair, everyRole] = standing;
    const { parties, partyNames, statuses, chairmanships, supportRoles } = followParties(
      {
        parties: everyParty,
        partyNames: allNames.toSorted(byOrder),
        statuses: everyStatus,
        chairmanships: everyChair,
        supportRoles: everyRole,
      },
      everyParty,
    );
    const id = survivors(everyParty)(partyId);
    const party = parties.find((one) => one.id === id);
    if (!party || !process) return null;
    const elections = distinctIds(chairmanships.map(({ electedAtMeetingId }) => electedAtMeetingId));
    return {
      party,
      mergedIds: idsOfParties([id], everyParty).filter((other) => other !== id),
      formerAcronyms: formerAcronyms(everyParty)(party),
      names: partyNames.filter((name) => name.partyId === id),
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
