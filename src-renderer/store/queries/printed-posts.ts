import type Dexie from 'dexie';

import { postCounter, type PrintedPost } from '@/domain/post-lines';

import { recordTable } from '../database';
import { mapInSlices } from '../in-slices';
import { readInSlices } from './read-in-slices';

/** Every function, unit and institution that a list of the register prints or an appointment holds, and for how many people. */
export async function printedPostsOf(database: Dexie): Promise<readonly PrintedPost[]> {
  const tables = ['attendances', 'appointments', 'delegations', 'organiserRoles'] as const;
  const rows = await database.transaction(
    'r',
    tables.map((table) => recordTable(database, table)),
    async (source) => ({
      attendances: await readInSlices(source, 'attendances'),
      appointments: await readInSlices(source, 'appointments'),
      delegations: await readInSlices(source, 'delegations'),
      organisers: await readInSlices(source, 'organiserRoles'),
    }),
  );
  const counter = postCounter();
  const toTheEnd = new AbortController().signal;
  await mapInSlices(
    rows.attendances,
    (seat) => {
      counter.add([seat.personId, seat]);
      counter.add([seat.personId, { function: seat.capacity }]);
    },
    toTheEnd,
  );
  await mapInSlices(rows.appointments, (post) => counter.add([post.personId, post]), toTheEnd);
  const capacities = [...rows.delegations, ...rows.organisers].filter(({ capacity }) => capacity !== null);
  await mapInSlices(
    capacities,
    ({ partyId, capacity }) => counter.add([partyId, { institution: capacity }]),
    toTheEnd,
  );
  return counter.printed();
}
