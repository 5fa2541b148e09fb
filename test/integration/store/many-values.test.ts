import { describe, expect, test } from 'vitest';

import { rowsWhere } from '@/store/queries/read-rows';
import { insertRecords } from '@/store/commands/insert-records';
import { newId } from '@/store/new-id';

import { aPerson, aPersonName } from '../../helpers/builders';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';
import Dexie from 'dexie';

const people = Array.from({ length: 700 }, () => aPerson());
const personNames = people.flatMap(({ id }) => [
  aPersonName({ personId: id }),
  aPersonName({ personId: id }),
]);

describe('many records of one batch', () => {
  test.each([
    ['all of them', (at: number) => at >= 0],
    ['most of them', (at: number) => at % 3 !== 0],
    ['few among many others', (at: number) => at % 3 === 0],
  ])('are read whole and nothing else with them: %s', async (_what, isWanted) => {
    const name = newId();
    const register = await openTestRegister({ name });
    await insert(register, { persons: people, personNames });
    const database = await new Dexie(name).open();
    const wanted = people.filter((_person, at) => isWanted(at)).map(({ id }) => id);
    const found = await rowsWhere(database, 'personNames', 'personId', [...wanted, ...wanted.slice(0, 3)]);
    const isIn = new Set(wanted);
    const expected = personNames.filter(({ personId }) => isIn.has(personId)).map(({ id }) => id);
    expect(found.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
    database.close();
  });

  test('tell how far they are while they are brought in, and the last word is that all is', async () => {
    const register = await openTestRegister();
    const told: number[] = [];
    const words = { name: 'insert-records', details: {}, about: [] };
    const command = insertRecords({ persons: people, personNames }, new Map(), words);
    valueOf(await register.execute({ ...command, onProgress: (share) => void told.push(share) }));
    expect(told.length).toBeGreaterThan(5);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });
});
