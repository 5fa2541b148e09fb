import { expect, test, vi } from 'vitest';

import { personResults } from '@/app/palette/person-results';

import { aPerson, aPersonName } from '../../helpers/builders';

const rowOf = (given: string, family: string) => {
  const person = aPerson();
  const names = [aPersonName({ personId: person.id, given, family })];
  return { person, names, appointments: [], partyIds: [], meetings: 0, lastAttended: null, last: null };
};

test('people are found in any script, read once while the palette is open', async () => {
  const people = vi.fn(async () => [rowOf('Birzhan', 'Nurymbetov'), rowOf('Vito', 'Trani')]);
  const { find } = personResults({ people }, 'en');
  const { signal } = new AbortController();
  expect(await find('', signal)).toEqual([]);
  expect(people).not.toHaveBeenCalled();
  const found = await Promise.all(['н', 'нур', 'нурымб'].map(async (query) => find(query, signal)));
  expect(found.at(-1)?.map(({ title }) => title)).toEqual(['Birzhan NURYMBETOV']);
  expect(people).toHaveBeenCalledTimes(1);
});
