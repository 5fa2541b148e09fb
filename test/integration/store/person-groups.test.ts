import fc from 'fast-check';
import { expect, test } from 'vitest';

import { survivors } from '@/domain/surviving-person';
import { mergeGroups, type RowReader } from '@/store/person-groups';

import { aPerson } from '../../helpers/builders';
import { insert, openTestRegister } from '../../helpers/open-test-register';

const ids = [1, 2, 3, 4, 5, 6].map((end) => `00000000-0000-7000-8000-00000000000${end}`);
const arbitraryPersons = fc
  .array(fc.option(fc.constantFrom(...ids), { nil: null }), { minLength: 6, maxLength: 6 })
  .map((targets) => targets.map((mergedIntoId, index) => aPerson({ id: ids[index] ?? '', mergedIntoId })));

test('all records of a person are found by their links, and nobody else is read', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryPersons, fc.constantFrom(...ids), async (persons, id) => {
      const register = await openTestRegister();
      await insert(register, { persons });
      const read = new Set<string>();
      const reader: RowReader = {
        get: async (table, wanted) => {
          read.add(wanted);
          return register.get(table, wanted);
        },
        where: async (table, field, value) => {
          const rows = (await register.list(table)).filter((row) => row[field] === value);
          for (const row of rows) read.add(row.id);
          return rows;
        },
      };
      const found = await mergeGroups(reader, [id]);
      const survivorOf = survivors(persons);
      const own = persons.filter((one) => survivorOf(one.id) === survivorOf(id));
      expect(found).toEqual(own);
      expect([...read].toSorted()).toEqual(own.map((one) => one.id));
      register.close();
    }),
    { numRuns: 30 },
  );
});
