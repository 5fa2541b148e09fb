import type { Id } from '@/domain/fields';
import type { Person } from '@/domain/person';
import type { RecordOf, TableName } from '@/domain/records';

/** Reads rows by id or by a field: the recorder of a command, or the database itself. */
export interface RowReader {
  get<T extends TableName>(table: T, id: Id): Promise<RecordOf<T> | undefined>;
  where<T extends TableName>(
    table: T,
    field: keyof RecordOf<T> & string,
    value: string,
  ): Promise<readonly RecordOf<T>[]>;
}

/**
 * The persons, those they were merged into, and those that were merged into any of them; read by the index of merges,
 * because a register holds thousands.
 */
export async function mergeGroups(reader: RowReader, ids: readonly Id[]): Promise<readonly Person[]> {
  const found = new Map<Id, Person>();
  const waiting = [...ids];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const person = found.has(id) ? undefined : await reader.get('persons', id);
    if (!person) continue;
    found.set(id, person);
    if (person.mergedIntoId !== null) waiting.push(person.mergedIntoId);
    for (const merged of await reader.where('persons', 'mergedIntoId', id)) waiting.push(merged.id);
  }
  return [...found.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
