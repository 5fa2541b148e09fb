import fc from 'fast-check';
import { expect, test } from 'vitest';

import { survivors } from '@/domain/surviving-person';
import { survivorOf } from '@/domain/survivor-of';

const ids = ['a', 'b', 'c', 'd', 'e'] as const;
/** Merges of every shape, as two laptops may bring them together: chains, rings, and into nobody that is there. */
const arbitraryPersons = fc
  .array(fc.option(fc.constantFrom(...ids, 'nobody'), { nil: null }), { minLength: 5, maxLength: 5 })
  .map((targets) => targets.map((mergedIntoId, index) => ({ id: ids[index] ?? '', mergedIntoId })));

test('everybody stands for one person, who stands for themselves, whichever merge was first', () => {
  fc.assert(
    fc.property(arbitraryPersons, (persons) => {
      const of = survivors(persons);
      const byId = new Map(persons.map((one) => [one.id, one]));
      for (const { id, mergedIntoId } of persons) {
        expect(of(of(id))).toBe(of(id));
        expect(survivorOf(byId, id)).toBe(of(id));
        if (mergedIntoId !== null && byId.has(mergedIntoId)) expect(of(mergedIntoId)).toBe(of(id));
      }
    }),
  );
});

test('two merged into each other are the one of the smaller id, and one merged into nobody is themselves', () => {
  const persons = [
    { id: 'b', mergedIntoId: 'a' },
    { id: 'a', mergedIntoId: 'b' },
    { id: 'c', mergedIntoId: 'b' },
    { id: 'd', mergedIntoId: 'nobody' },
  ];
  expect(['a', 'b', 'c', 'd', 'e'].map(survivors(persons))).toEqual(['a', 'a', 'a', 'd', 'e']);
});
