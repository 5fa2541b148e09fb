import type Dexie from 'dexie';

import { fullName } from '@/domain/person';
import type { Id } from '@/domain/fields';
import type { PersonName } from '@/domain/person';
import { survivors } from '@/domain/surviving-person';

import { recordTable } from '../database';
import { byOrder } from '../order-key';
import type { PersonWithNames } from '../register';
import { foldText } from './fold-text';

/** The persons in the register with their names; those merged into another are left out. */
export async function personsWithNames(database: Dexie): Promise<readonly PersonWithNames[]> {
  const [persons, names] = await database.transaction(
    'r',
    [recordTable(database, 'persons'), recordTable(database, 'personNames')],
    (transaction) =>
      Promise.all([
        recordTable(transaction, 'persons').toArray(),
        recordTable(transaction, 'personNames').toArray(),
      ]),
  );
  const survivorOf = survivors(persons);
  const namesOf = new Map<Id, PersonName[]>();
  for (const name of names.toSorted(preferredFirst)) {
    const personId = survivorOf(name.personId);
    const own = namesOf.get(personId);
    if (own) own.push(name);
    else namesOf.set(personId, [name]);
  }
  return persons
    .filter((person) => survivorOf(person.id) === person.id)
    .map((person) => ({ person, names: namesOf.get(person.id) ?? [] }));
}

/** Persons one of whose names has, for each word of the text, a word that begins with it. */
export async function findPersons(
  database: Dexie,
  text: string,
  limit: number,
): Promise<readonly PersonWithNames[]> {
  const wanted = wordsOf(text);
  if (wanted.length === 0) return [];
  const found = (await personsWithNames(database)).filter(({ names }) =>
    names.some((name) => {
      const words = wordsOf(fullName(name));
      return wanted.every((start) => words.some((word) => word.startsWith(start)));
    }),
  );
  return found.slice(0, limit);
}

function wordsOf(text: string): readonly string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function preferredFirst(a: PersonName, b: PersonName): number {
  return Number(b.preferred) - Number(a.preferred) || byOrder(a, b);
}
