import type Dexie from 'dexie';

import { byOrder } from '@/domain/by-order';
import type { Id } from '@/domain/fields';
import { formerAcronyms } from '@/domain/former-acronyms';
import { followParties } from '@/domain/follow-parties';
import { survivors } from '@/domain/surviving-person';
import { representedDelegations } from '@/domain/taking-part';

import { recordTable, type TableSource } from '../database';
import type { PartyRows } from '../register';
import { readInSlices } from './read-in-slices';

/** The parties in use with all that the directory says of them. */
export function partyRows(database: Dexie): PromiseLike<PartyRows> {
  return database.transaction('r', database.tables, async (source) => {
    const [everyParty, partyNames, statuses, chairmanships, supportRoles] = await Promise.all([
      recordTable(source, 'parties').toArray(),
      recordTable(source, 'partyNames').toArray(),
      recordTable(source, 'statuses').toArray(),
      recordTable(source, 'chairmanships').toArray(),
      recordTable(source, 'supportRoles').toArray(),
    ]);
    const own = { parties: everyParty, names: partyNames, statuses, chairmanships, supportRoles };
    const { parties, names, ...standing } = followParties(own, everyParty);
    const meetingsOf = await meetingsAttended(source, survivors(everyParty));
    const formerOf = formerAcronyms(everyParty);
    const sorted = names.toSorted(byOrder);
    const rows = parties.map((party) => ({
      party,
      names: sorted.filter((name) => name.partyId === party.id),
      formerAcronyms: formerOf(party),
      meetings: meetingsOf.get(party.id)?.size ?? 0,
    }));
    return { rows, ...standing };
  });
}

/**
 * The meetings that were held and at which the party was represented (`isRepresented`), each once: a party may have two
 * delegations at one. Read in slices, since the rows of a large register in one answer would hold the screen up.
 */
async function meetingsAttended(
  source: TableSource,
  survivorOf: (id: Id) => Id,
): Promise<ReadonlyMap<Id, ReadonlySet<Id>>> {
  const meetings = await readInSlices(source, 'meetings');
  const sessions = await readInSlices(source, 'sessions');
  const presences = await readInSlices(source, 'presences');
  const attendances = await readInSlices(source, 'attendances');
  const delegations = await readInSlices(source, 'delegations');
  const held = meetings.filter(({ stateOfAffairs }) => stateOfAffairs === 'held');
  const attended = new Map<Id, Set<Id>>();
  const facts = { meetings: held, delegations, attendances, presences, sessions };
  for (const { meetingId, partyId: recordedId } of representedDelegations(facts)) {
    const partyId = survivorOf(recordedId);
    const own = attended.get(partyId);
    if (own) own.add(meetingId);
    else attended.set(partyId, new Set([meetingId]));
  }
  return attended;
}
