import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';

import { describeDatabase } from '@/store/database';
import { migrations, schemaVersion } from '@/store/migrations/migrations';
import { newId } from '@/store/new-id';
import { openDatabase } from '@/store/open-database';
import { openRegister } from '@/store/open-register';

import { aMeeting, aProcess } from '../../helpers/builders';
import { errorOf, insert, openTestRegister } from '../../helpers/open-test-register';
import { until } from '../../helpers/until';

const newer = [...migrations, { version: schemaVersion + 1, stores: {} }];

describe('opening the register', () => {
  test('makes an empty one, and finds it again with the same device', async () => {
    const name = newId();
    const first = await openTestRegister({ name });
    expect(await first.isEmpty()).toBe(true);
    first.close();
    const again = await openTestRegister({ name });
    expect(again.author).toEqual(first.author);
  });

  test('of a newer version is refused by name and leaves it as it was', async () => {
    const name = newId();
    const tables = { ...migrations[0]?.stores, recommendations: 'id', meetings: 'id, somethingNew' };
    const theirs = new Dexie(name);
    theirs.version(schemaVersion + 1).stores(tables);
    await theirs.open();
    const before = theirs.tables.map((table) => [table.name, table.schema.indexes.length]);
    theirs.close();

    expect(errorOf(await openRegister({ name, who: 'Aigerim' }))).toBe('newer-version');

    const after = await new Dexie(name).open();
    expect(after.verno).toBe(schemaVersion + 1);
    expect(new Map(after.tables.map((table) => [table.name, table.schema.indexes.length]))).toEqual(
      new Map(before.map(([table, indexes]) => [String(table), Number(indexes)])),
    );
  });

  test('gives way when a newer version opens it in another window', async () => {
    const name = newId();
    const register = await openTestRegister({ name });
    const opening = openDatabase(name, newer, 2_000);
    await until(register.subscribe, () => register.condition.kind === 'closed');
    expect(register.condition).toEqual({ kind: 'closed', reason: 'newer-version' });
    expect(register.saveState).toEqual({ kind: 'failed', code: 'closed' });
    expect((await opening).verno).toBe(schemaVersion + 1);
  });

  test('says so when another window does not give way to a newer version', async () => {
    const name = newId();
    const stubborn = describeDatabase(name);
    stubborn.on('versionchange', () => false);
    await stubborn.open();
    await expect(openDatabase(name, newer, 10)).rejects.toMatchObject({ code: 'blocked' });
    stubborn.close();
  });

  test('asks for storage that is not evicted, and goes on where that is refused', async () => {
    const register = await openTestRegister({ persist: () => Promise.resolve(false) });
    expect(await register.persistent).toBe(false);
  });

  test('keeps and reports a row that does not fit its schema', async () => {
    const name = newId();
    const register = await openTestRegister({ name });
    const process = aProcess();
    await insert(register, { processes: [process] });
    const odd = { ...aMeeting({ processId: process.id }), type: 'picnic' };
    const database = describeDatabase(name);
    await database.table('meetings').put(odd);
    database.close();
    const [problem, ...others] = await register.checkRecords();
    expect(problem).toMatchObject({ table: 'meetings', id: odd.id });
    expect(problem?.detail).toContain('meetings.type');
    expect(others).toEqual([]);
    expect(await register.get('meetings', odd.id)).toEqual(odd);
  });
});
