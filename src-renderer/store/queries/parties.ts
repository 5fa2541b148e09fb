import type Dexie from 'dexie';

import { byOrder } from '@/domain/by-order';
import { formerAcronyms } from '@/domain/former-acronyms';
import { followParties } from '@/domain/follow-parties';

import { recordTable } from '../database';
import type { PartyWithNames } from '@/domain/party-from-reference';

/** The parties in the register, each with its names. */
export async function partiesWithNames(database: Dexie): Promise<readonly PartyWithNames[]> {
  const [everyParty, everyName] = await database.transaction(
    'r',
    [recordTable(database, 'parties'), recordTable(database, 'partyNames')],
    (transaction) =>
      Promise.all([
        recordTable(transaction, 'parties').toArray(),
        recordTable(transaction, 'partyNames').toArray(),
      ]),
  );
  const { parties, names } = followParties({ parties: everyParty, names: everyName }, everyParty);
  const sorted = names.toSorted(byOrder);
  const formerOf = formerAcronyms(everyParty);
  return parties.map((party) => ({
    party,
    names: sorted.filter((name) => name.partyId === party.id),
    formerAcronyms: formerOf(party),
  }));
}
