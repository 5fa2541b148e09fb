import type { Id } from '@/domain/fields';
import type { PersonsRecords } from '@/domain/merge-persons';
import type { RecordOf, TableName } from '@/domain/records';

import { mergeGroups, type RowReader } from './person-groups';

/** Everything that names the persons, or somebody merged into them: what a merge moves and a person's page shows. */
export async function personsRecords(reader: RowReader, personIds: readonly Id[]): Promise<PersonsRecords> {
  const persons = await mergeGroups(reader, personIds);
  const own = idsOf(persons);
  const [personNames, appointments, attendances, interventions, coSpeakers, notes, paperRemarks] =
    await Promise.all([
      rowsOf(reader, 'personNames', 'personId', own),
      rowsOf(reader, 'appointments', 'personId', own),
      rowsOf(reader, 'attendances', 'personId', own),
      rowsOf(reader, 'interventions', 'personId', own),
      rowsOf(reader, 'coSpeakers', 'personId', own),
      rowsOf(reader, 'notes', 'personId', own),
      rowsOf(reader, 'paperRemarks', 'personId', own),
    ]);
  const [distinctions, others] = await Promise.all([
    rowsOf(reader, 'personDistinctions', 'personId', own),
    rowsOf(reader, 'personDistinctions', 'otherPersonId', own),
  ]);
  const presences = await rowsOf(reader, 'presences', 'attendanceId', idsOf(attendances));
  const placeIds = distinct(attendances.map(({ delegationId }) => delegationId));
  const meetingIds = distinct(attendances.map(({ meetingId }) => meetingId));
  const [meetings, sessions, delegations, seatsThere] = await Promise.all([
    rowsOf(reader, 'meetings', 'id', meetingIds),
    rowsOf(reader, 'sessions', 'meetingId', meetingIds),
    rowsOf(reader, 'delegations', 'id', placeIds),
    rowsOf(reader, 'attendances', 'delegationId', placeIds),
  ]);
  const ownSeats = new Set(idsOf(attendances));
  const companions = new Map(placeIds.map((id) => [id, 0]));
  for (const { id, delegationId } of seatsThere) {
    if (!ownSeats.has(id)) companions.set(delegationId, (companions.get(delegationId) ?? 0) + 1);
  }
  const about = [persons, personNames, appointments, attendances, presences].flatMap(idsOf);
  return {
    persons,
    personNames,
    appointments,
    attendances,
    presences,
    interventions,
    coSpeakers,
    notes,
    paperRemarks,
    personDistinctions: [...new Map([...distinctions, ...others].map((row) => [row.id, row])).values()],
    claims: await rowsOf(reader, 'claims', 'recordId', about),
    meetings,
    sessions,
    delegations,
    companions,
  };
}

async function rowsOf<T extends TableName>(
  reader: RowReader,
  table: T,
  field: keyof RecordOf<T> & string,
  ids: readonly Id[],
): Promise<readonly RecordOf<T>[]> {
  return (await Promise.all(ids.map((id) => reader.where(table, field, id)))).flat();
}

function idsOf(rows: readonly { readonly id: Id }[]): readonly Id[] {
  return rows.map(({ id }) => id);
}

function distinct(ids: readonly Id[]): readonly Id[] {
  return [...new Set(ids)];
}
