import type Dexie from 'dexie';

import type { Attendance } from '@/domain/attendance';
import { byOrder } from '@/domain/by-order';
import type { Id } from '@/domain/fields';
import { followParties } from '@/domain/follow-parties';
import { groupedBy } from '@/domain/grouped-by';
import { lastSeat } from '@/domain/last-seat';
import type { LastSeat, PersonRow } from '@/domain/person-row';
import type { RecordOf } from '@/domain/records';
import { survivors } from '@/domain/surviving-person';
import { tookPart } from '@/domain/taking-part';

import { recordTable, type TableSource } from '../database';
import { mapInSlices } from '../in-slices';
import { mergeGroups } from '../person-groups';
import { mergedParties } from './party-merges';
import { readInSlices } from './read-in-slices';
import { distinctIds, readerOf, rowsById, rowsWhere } from './read-rows';

const tables = [
  'persons',
  'personNames',
  'appointments',
  'attendances',
  'presences',
  'delegations',
  'meetings',
  'sessions',
  'parties',
] as const;
type PeopleRecords = {
  readonly [T in Exclude<(typeof tables)[number], 'parties'>]: readonly RecordOf<T>[];
};

/** Every person with what the directory says of them; see `PersonRow`. */
export async function peopleRows(database: Dexie): Promise<readonly PersonRow[]> {
  return toRows(
    await reading(database, async (source) => ({
      persons: await readInSlices(source, 'persons'),
      personNames: await readInSlices(source, 'personNames'),
      appointments: await readInSlices(source, 'appointments'),
      attendances: await readInSlices(source, 'attendances'),
      presences: await readInSlices(source, 'presences'),
      delegations: await readInSlices(source, 'delegations'),
      meetings: await readInSlices(source, 'meetings'),
      sessions: await readInSlices(source, 'sessions'),
    })),
  );
}

/** The same of a few: only what their ids and those of the records merged into theirs lead to is read. */
export async function peopleRowsOf(database: Dexie, ids: readonly Id[]): Promise<readonly PersonRow[]> {
  return toRows(
    await reading(database, async (source) => {
      const persons = await mergeGroups(readerOf(source), ids);
      const own = persons.map(({ id }) => id);
      const [personNames, appointments, attendances] = await Promise.all([
        rowsWhere(source, 'personNames', 'personId', own),
        rowsWhere(source, 'appointments', 'personId', own),
        rowsWhere(source, 'attendances', 'personId', own),
      ]);
      const seats = attendances.map(({ id }) => id);
      const meetingIds = distinctIds(attendances.map(({ meetingId }) => meetingId));
      const [delegations, meetings, presences, sessions] = await Promise.all([
        rowsById(source, 'delegations', distinctIds(attendances.map(({ delegationId }) => delegationId))),
        rowsById(source, 'meetings', meetingIds),
        rowsWhere(source, 'presences', 'attendanceId', seats),
        rowsWhere(source, 'sessions', 'meetingId', meetingIds),
      ]);
      return { persons, personNames, appointments, attendances, presences, delegations, meetings, sessions };
    }),
  );
}

function reading(database: Dexie, read: (source: TableSource) => Promise<PeopleRecords>) {
  return database.transaction(
    'r',
    tables.map((table) => recordTable(database, table)),
    async (source) => {
      const merges = await mergedParties(source);
      return followParties(await read(source), merges);
    },
  );
}

/** How many people there are. Of the rows only the merged ones are read, found by their index, and what they lead to. */
export async function countPeople(database: Dexie): Promise<number> {
  return database.transaction('r', [recordTable(database, 'persons')], async (source) => {
    const persons = recordTable(source, 'persons');
    // A row whose `mergedIntoId` is null is not in the index of that field.
    const [all, merged] = await Promise.all([persons.count(), persons.orderBy('mergedIntoId').toArray()]);
    const targets = await rowsById(
      source,
      'persons',
      distinctIds(merged.map(({ mergedIntoId }) => mergedIntoId)),
    );
    // One of a ring of merges is a person all the same, and so is one merged into nobody that is there.
    const survivorOf = survivors([...merged, ...targets]);
    return all - merged.filter(({ id }) => survivorOf(id) !== id).length;
  });
}

/** Made between frames: there may be thousands. */
async function toRows(records: PeopleRecords): Promise<readonly PersonRow[]> {
  const survivorOf = survivors(records.persons);
  const meetings = new Map(records.meetings.map((meeting) => [meeting.id, meeting]));
  const partyOf = new Map(records.delegations.map((delegation) => [delegation.id, delegation.partyId]));
  const names = groupedBy(records.personNames, (row) => survivorOf(row.personId));
  const appointments = groupedBy(records.appointments, (row) => survivorOf(row.personId));
  const attendances = groupedBy(records.attendances, (row) => survivorOf(row.personId));
  const presences = groupedBy(records.presences, (row) => row.attendanceId);
  const sessions = groupedBy(records.sessions, (row) => row.meetingId);
  const attendedBy = (seats: readonly Attendance[]) =>
    seats.flatMap((seat) => {
      const meeting = meetings.get(seat.meetingId);
      const own = presences.get(seat.id) ?? [];
      return meeting && tookPart(seat, own, meeting, sessions.get(meeting.id) ?? []) ? [seat] : [];
    });
  const toRow = (person: RecordOf<'persons'>): PersonRow => {
    const seats = attendances.get(person.id) ?? [];
    const attended = attendedBy(seats);
    const held = appointments.get(person.id) ?? [];
    return {
      person,
      names: (names.get(person.id) ?? []).toSorted(
        (a, b) => Number(b.preferred) - Number(a.preferred) || byOrder(a, b),
      ),
      appointments: held,
      partyIds: [
        ...new Set([
          ...held.map(({ partyId }) => partyId),
          ...seats.flatMap(({ delegationId }) => partyOf.get(delegationId) ?? []),
        ]),
      ],
      meetings: new Set(attended.map(({ meetingId }) => meetingId)).size,
      lastAttended: lastSeatOf(attended, meetings, partyOf)?.meeting ?? null,
      last: lastSeatOf(seats, meetings, partyOf),
    };
  };
  const people = records.persons.filter(({ id }) => survivorOf(id) === id);
  return (await mapInSlices(people, toRow, toTheEnd)) ?? [];
}

/** Who asked for the rows waits for all of them. */
const toTheEnd = new AbortController().signal;

function lastSeatOf(
  seats: readonly Attendance[],
  meetings: ReadonlyMap<Id, RecordOf<'meetings'>>,
  partyOf: ReadonlyMap<Id, Id>,
): LastSeat | null {
  const last = lastSeat(seats, meetings);
  if (!last) return null;
  const { id, type, ordinal, date, title } = last.meeting;
  const partyId = partyOf.get(last.attendance.delegationId) ?? null;
  return { meeting: { id, type, ordinal, date, title }, partyId, attendance: last.attendance };
}
