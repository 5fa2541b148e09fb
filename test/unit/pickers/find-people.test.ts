import { expect, it, vi } from 'vitest';

import { readEntry } from '@/features/attendance/entry/suggest';
import { answersTo, findPeople } from '@/pickers/people/find-people';
import type { KnownPerson } from '@/pickers/people/known-people';
import { foldedName } from '@/search/match-name';

const person = (name: string): KnownPerson => ({
  id: name,
  label: name,
  honorific: null,
  names: [foldedName(name)],
  parties: new Map(),
  lastAt: '',
});
const people = ['Aigerim Seitkali', 'Bekzat Omarov', 'Omar Bekzatov'].map(person);

it('people are found best first, and no more than asked for', () => {
  expect(findPeople(people, 'omar').map(({ label }) => label)).toEqual(['Omar Bekzatov', 'Bekzat Omarov']);
  expect(findPeople(people, 'omar', 1)).toHaveLength(1);
});

it('a name is sought once among the same people, though the line goes on behind it', () => {
  const sought = { ...person('Bekzat Omarov') };
  const names = vi.fn(() => [foldedName('Bekzat Omarov')]);
  Object.defineProperty(sought, 'names', { get: names });
  const those = [sought];
  expect(answersTo(those, 'omar')).toHaveLength(1);
  names.mockClear();
  expect(answersTo(those, 'omar')).toHaveLength(1);
  expect(names).not.toHaveBeenCalled();
  const context = {
    entries: [],
    people: those,
    partiesHere: new Set(''),
    peopleHere: new Set(''),
    current: null,
  };
  for (const post of ['Ad', 'Adv', 'Adviser']) readEntry(`Omar Bekov, ${post}`, context);
  expect(names).toHaveBeenCalledTimes(1);
});
