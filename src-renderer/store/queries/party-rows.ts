import type Dexie from 'dexie';

import { byOrder } from '@/domain/by-order';
import type { Id } from '@/domain/fields';
import { followParties } from '@/domain/follow-parties';
import { groupedBy } from '@/domain/grouped-by';
import { survivors } from '@/domain/surviving-person';
import { isRepresented, tookPart } from '@/domain/taking-part';

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
    const sorted = names.toSorted(byOrder);
    const rows = parties.map((party) => ({
      party,
      names: sorted.filter((name) => name.partyId === party.id),
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
  const held = new Map(meetings.flatMap((one) => (one.stateOfAffairs === 'held' ? [[one.id, one]] : [])));
  const presences = groupedBy(await readInSlices(source, 'presences'), (row) => row.attendanceId);
  const sessions = groupedBy(await readInSlices(source, 'sessions'), (row) => row.meetingId);
  const takePart = new Map<Id, boolean[]>();
  for (const seat of await readInSlices(source, 'attendances')) {
    const meeting = held.get(seat.meetingId);
    if (!meeting) continue;
    const came = tookPart(seat, presences.get(seat.id) ?? [], meeting, sessions.get(meeting.id) ?? []);
    const own = takePart.get(seat.delegationId);
    if (own) own.push(came);
    else takePart.set(seat.delegationId, [came]);
  }
  const attended = new Map<Id, Set<Id>>();
  for (const delegation of await readInSlices(source, 'delegations')) {
    const { meetingId } = delegation;
    const partyId = survivorOf(delegation.partyId);
    const meeting = held.get(meetingId);
    if (!meeting || !isRepresented(delegation, takePart.get(delegation.id) ?? [], meeting)) continue;
    const own = attended.get(partyId);
    if (own) own.add(meetingId);
    else attended.set(partyId, new Set([meetingId]));
  }
  return attended;
}
