import type { Id } from '@/domain/fields';
import type { PersonsRecords } from '@/domain/merge-persons';
import type { RecordOf, TableName } from '@/domain/records';
import { idsOfPerson } from '@/domain/surviving-person';

/** Reads rows by a field: the recorder of a command, or the database itself. */
export interface RowReader {
  all<T extends TableName>(table: T): Promise<readonly RecordOf<T>[]>;
  where<T extends TableName>(
    table: T,
    field: keyof RecordOf<T> & string,
    value: string,
  ): Promise<readonly RecordOf<T>[]>;
}

/** Everything that names the persons, or somebody merged into them: what a merge moves and a person's page shows. */
export async function personsRecords(reader: RowReader, personIds: readonly Id[]): Promise<PersonsRecords> {
  const everybody = await reader.all('persons');
  const ids = new Set(personIds.flatMap((id) => idsOfPerson(everybody, id)));
  const persons = everybody.filter(({ id }) => ids.has(id));
  const own = [...ids];
  const [personNames, appointments, attendances, interventions, distinctions, others] = await Promise.all([
    rowsOf(reader, 'personNames', 'personId', own),
    rowsOf(reader, 'appointments', 'personId', own),
    rowsOf(reader, 'attendances', 'personId', own),
    rowsOf(reader, 'interventions', 'personId', own),
    rowsOf(reader, 'personDistinctions', 'personId', own),
    rowsOf(reader, 'personDistinctions', 'otherPersonId', own),
  ]);
  const presences = await rowsOf(reader, 'presences', 'attendanceId', idsOf(attendances));
  const about = [persons, personNames, appointments, attendances, presences].flatMap(idsOf);
  return {
    persons,
    personNames,
    appointments,
    attendances,
    presences,
    interventions,
    personDistinctions: [...new Map([...distinctions, ...others].map((row) => [row.id, row])).values()],
    claims: await rowsOf(reader, 'claims', 'recordId', about),
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
