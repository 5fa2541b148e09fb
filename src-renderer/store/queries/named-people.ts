import type Dexie from 'dexie';

import { groupedBy } from '@/domain/grouped-by';
import { survivors } from '@/domain/surviving-person';

import { recordTable } from '../database';
import type { NamedPerson } from '../register';
import { readInSlices } from './read-in-slices';

/** Everybody by their names alone, merged records under whom they became; read a part at a time. */
export async function namedPeople(database: Dexie): Promise<readonly NamedPerson[]> {
  const { persons, names } = await database.transaction(
    'r',
    [recordTable(database, 'persons'), recordTable(database, 'personNames')],
    async (source) => ({
      persons: await readInSlices(source, 'persons'),
      names: await readInSlices(source, 'personNames'),
    }),
  );
  const survivorOf = survivors(persons);
  const namesOf = groupedBy(names, ({ personId }) => survivorOf(personId));
  return persons.flatMap(({ id }) => (survivorOf(id) === id ? [{ id, names: namesOf.get(id) ?? [] }] : []));
}
