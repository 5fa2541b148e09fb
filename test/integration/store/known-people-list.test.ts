import { expect, test } from 'vitest';

import type { TableName } from '@/domain/records';
import type { KnownPerson } from '@/pickers/people/known-people';
import { knownPeopleList, type PeopleSource } from '@/pickers/people/known-people-list';
import { addPerson } from '@/store/commands/persons';

import { openTestRegister, valueOf } from '../../helpers/open-test-register';
import { until } from '../../helpers/until';

/** A list whose reading of the persons waits, after it has read, until it is let go on. */
async function listOf() {
  const register = await openTestRegister();
  const add = async (given: string) =>
    valueOf(await register.execute(addPerson({ given, family: 'Omarov' })));
  let letGo: () => void = () => undefined;
  const waits = new Promise<void>((done) => (letGo = done));
  const watchers = new Set<() => void>();
  let people: readonly KnownPerson[] = [];
  let reads = 0;
  const slow: PeopleSource = {
    person: (id) => register.person(id),
    subscribe: register.subscribe,
    get nextUndo() {
      return register.nextUndo;
    },
    async list<T extends TableName>(table: T) {
      const rows = await register.list(table);
      if (table === 'persons') {
        reads += 1;
        for (const watch of watchers) watch();
      }
      await waits;
      return rows;
    },
  };
  const list = knownPeopleList(slow, { date: null, language: 'en' }, (change) => {
    people = change(people);
    for (const watch of watchers) watch();
  });
  list.open();
  const subscribe = (watch: () => void) => {
    watchers.add(watch);
    return () => watchers.delete(watch);
  };
  const names = () => people.map(({ label }) => label).toSorted();
  return { register, list, add, letGo, names, reads: () => reads, subscribe };
}

test('who is added while all are being read is known when they are read', async () => {
  const { list, add, letGo, names, reads, subscribe } = await listOf();
  await add('Dana');
  list.refresh();
  await until(subscribe, () => reads() === 1);
  await list.keepUp(
    () => add('Bekzat'),
    (id) => id,
  );
  expect(names()).toEqual(['Bekzat Omarov']);
  letGo();
  await until(subscribe, () => names().includes('Dana Omarov'));
  expect(names()).toEqual(['Bekzat Omarov', 'Dana Omarov']);
});

test('one who is added is not a reason to read all again; what comes from elsewhere meanwhile is', async () => {
  const { list, add, letGo, names, reads, subscribe } = await listOf();
  letGo();
  await add('Dana');
  list.refresh();
  await until(subscribe, () => names().length === 1);
  await list.keepUp(
    () => add('Bekzat'),
    (id) => id,
  );
  list.refresh();
  expect(reads()).toBe(1);
  await list.keepUp(
    async () => {
      const id = await add('Erlan');
      await add('Farida');
      return id;
    },
    (id) => id,
  );
  list.refresh();
  await until(subscribe, () => names().length === 4);
  expect(reads()).toBe(2);
});
