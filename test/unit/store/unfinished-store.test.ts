import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import { UnfinishedDatabase } from '@/store/unfinished/unfinished-database';
import { createUnfinishedStore } from '@/store/unfinished/unfinished-store';
import { createWriteQueue } from '@/store/unfinished/write-queue';

let counted = 0;
const aName = () => `unfinished-${(counted += 1)}`;
const open = (name: string, storage = aStorage({})) =>
  createUnfinishedStore(new UnfinishedDatabase(name), () => storage);

function aStorage(content: Record<string, string>) {
  const items = new Map(Object.entries(content));
  return {
    items,
    get length() {
      return items.size;
    },
    key: (index: number) => [...items.keys()][index] ?? null,
    getItem: (key: string) => items.get(key) ?? null,
    removeItem: (key: string) => void items.delete(key),
  };
}

describe('work that is no record yet', () => {
  test('is at hand at once, and on the disk as soon as it is written', async () => {
    const name = aName();
    const store = open(name);
    await store.load();
    store.keep('report/a b', { text: 'Half a rep' });
    store.keep('report/a b', { text: 'Half a report' });
    store.keep('draft/pasted-text', 'Words');
    expect(store.read('report/a b')).toEqual({ text: 'Half a report' });
    expect(store.pending).toBeGreaterThan(0);
    await store.settled();
    expect(store.pending).toBe(0);

    const next = open(name);
    await next.load();
    expect(next.read('report/a b')).toEqual({ text: 'Half a report' });
    expect(next.places('report/')).toEqual(['report/a b']);
    next.keep('report/a b', null);
    await next.settled();
    const last = open(name);
    await last.load();
    expect(last.places('')).toEqual(['draft/pasted-text']);
  });

  test('of two windows at one place is written over by neither, and both are found again one after the other', async () => {
    const name = aName();
    const [one, two] = [open(name), open(name)];
    await Promise.all([one.load(), two.load()]);
    one.keep('draft/entry', 'kz Serik');
    await one.settled();
    two.keep('draft/entry', 'uz Dilnoza');
    await two.settled();
    one.keep('draft/entry', 'kz Serik Akhmetov');
    await one.settled();
    // A third goes on with what it finds there; what was aside waits until the place is free.
    const next = open(name);
    await next.load();
    expect(next.read('draft/entry')).toBe('kz Serik Akhmetov');
    expect(next.places('draft/')).toEqual(['draft/entry']);
    next.keep('draft/entry', 'kz Serik Akhmetov, adviser');
    next.keep('draft/entry', null);
    expect(next.read('draft/entry')).toBe('uz Dilnoza');
    await next.settled();
    const last = open(name);
    await last.load();
    expect(last.read('draft/entry')).toBe('uz Dilnoza');
    last.keep('draft/entry', null);
    await last.settled();
    const empty = open(name);
    await empty.load();
    expect(empty.places('')).toEqual([]);
  });

  test('that is ended in one window leaves what the other has there', async () => {
    const name = aName();
    const [one, two] = [open(name), open(name)];
    await Promise.all([one.load(), two.load()]);
    one.keep('draft/entry', 'kz Serik');
    await one.settled();
    two.keep('draft/entry', 'uz Dilnoza');
    two.keep('draft/entry', null);
    await two.settled();
    one.keep('draft/entry', 'kz Serik Akhmetov');
    await one.settled();
    const next = open(name);
    await next.load();
    expect(next.read('draft/entry')).toBe('kz Serik Akhmetov');
    expect(next.places('')).toEqual(['draft/entry']);
  });

  test('of an earlier version is moved from where that kept it; settings stay there', async () => {
    const storage = aStorage({
      'rapporteur.preferences': '{"name":"A"}',
      'rapporteur.unfinished paste/1': '{"text":"One"}',
      'rapporteur.report r p': '{"status":null}',
      'rapporteur.report damaged': '{',
      'rapporteur.pasted-text': 'Closing remarks',
      'rapporteur.name-of.7': 'Aliya',
    });
    const name = aName();
    const store = open(name, storage);
    await store.load();
    expect(store.read('paste/1')).toEqual({ text: 'One' });
    expect(store.read('report/r p')).toEqual({ status: null });
    expect(store.read('draft/pasted-text')).toBe('Closing remarks');
    expect(store.read('draft/name-of.7')).toBe('Aliya');
    expect([...storage.items.keys()]).toEqual(['rapporteur.preferences', 'rapporteur.report damaged']);
    const next = open(name);
    await next.load();
    expect(next.read('draft/name-of.7')).toBe('Aliya');
  });

  test('takes over the reviews of an earlier version with what was said in them', async () => {
    const earlier = new Dexie('rapporteur-tables');
    earlier.version(1).stores({ inputs: 'scope', progress: 'scope' });
    const keptAt = new Date().toISOString();
    await earlier.table('inputs').put({ scope: 'm', id: '1', keptAt, input: ['a list'] });
    await earlier.table('progress').put({ scope: 'm', id: '1', progress: new Map([['x', 1]]) });
    earlier.close();
    const store = open(aName());
    await store.load();
    expect(await store.keptReview('m')).toEqual({
      id: '1',
      input: ['a list'],
      progress: new Map([['x', 1]]),
    });
    expect(await Dexie.exists('rapporteur-tables')).toBe(false);
  });

  test('is not written over by what an earlier version kept of the same place', async () => {
    const name = aName();
    const first = open(name);
    await first.load();
    first.keep('draft/pasted-text', 'Newer words');
    await first.settled();
    // A crash between writing and letting go left the older copy where it was.
    const storage = aStorage({ 'rapporteur.pasted-text': 'Older words', 'rapporteur.name-of.7': 'Aliya' });
    const store = open(name, storage);
    await store.load();
    expect(store.read('draft/pasted-text')).toBe('Newer words');
    const next = open(name);
    await next.load();
    expect(next.read('draft/pasted-text')).toBe('Newer words');
    expect(next.read('draft/name-of.7')).toBe('Aliya');
    expect(storage.items.size).toBe(0);
  });

  test('that is kept is at hand whatever comes of the work of an earlier version', async () => {
    const name = aName();
    const first = open(name);
    await first.load();
    first.keep('draft/a', 'Words');
    await first.settled();
    const broken = createUnfinishedStore(new UnfinishedDatabase(name), () => {
      throw new DOMException('closed', 'SecurityError');
    });
    await broken.load();
    expect(broken.read('draft/a')).toBe('Words');
  });

  test('of an earlier version does not come again where another window holds its database', async () => {
    const earlier = new Dexie('rapporteur-tables');
    earlier.version(1).stores({ inputs: 'scope', progress: 'scope' });
    earlier.on('versionchange', () => false);
    const keptAt = new Date().toISOString();
    await earlier.table('inputs').put({ scope: 'm', id: '1', keptAt, input: ['a list'] });
    await earlier.table('progress').put({ scope: 'm', id: '1', progress: null });
    const name = aName();
    const store = open(name);
    const started = Date.now();
    await store.load();
    expect(Date.now() - started).toBeLessThan(10_000);
    expect(await store.keptReview('m')).toMatchObject({ id: '1' });
    store.keepReview('m', null);
    await store.settled();
    earlier.close();
    const next = open(name);
    await next.load();
    expect(await next.keptReview('m')).toBeNull();
  });

  test('is not waited for where the disk does not answer, and is told of when it does', async () => {
    const database = new UnfinishedDatabase(aName());
    await database.open();
    let answer: (() => void) | undefined;
    const rows = [
      { place: 'draft/a', work: 'Words' },
      { place: 'draft/b', work: 'Older' },
    ];
    database.work.toArray = (() =>
      new Promise((resolve) => {
        answer = () => resolve(rows);
      })) as typeof database.work.toArray;
    const store = createUnfinishedStore(database, () => aStorage({}), 10);
    await store.load();
    store.keep('draft/b', 'Newer');
    const told = new Promise<void>((resolve) => void store.subscribe(resolve));
    expect(store.read('draft/a')).toBeNull();
    answer?.();
    await told;
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect([store.read('draft/a'), store.read('draft/b')]).toEqual(['Words', 'Newer']);
  });

  test('stays at hand where nothing can be stored, and says why', async () => {
    const database = new UnfinishedDatabase(aName());
    await database.open();
    const put = database.work.put.bind(database.work);
    const full = { is: true };
    database.work.put = (...given) => {
      if (full.is) throw new DOMException('full', 'QuotaExceededError');
      return put(...given);
    };
    const store = createUnfinishedStore(database, () => aStorage({}));
    await store.load();
    store.keep('draft/a', 'Words');
    await store.settled();
    expect(store.failed).toBe('disk-full');
    expect(store.pending).toBe(1);
    expect(store.read('draft/a')).toBe('Words');
    full.is = false;
    await store.settled();
    expect([store.failed, store.pending]).toEqual([null, 0]);
    expect(await database.work.toArray()).toMatchObject([{ place: 'draft/a', work: 'Words' }]);
  });
});

describe('a queue of writes', () => {
  test('writes the newest of each key, and nothing twice', async () => {
    const written: string[] = [];
    const queue = createWriteQueue<string>(
      async (key, value) => void written.push(`${key} ${value}`),
      () => undefined,
    );
    for (const value of ['A', 'Al', 'All']) queue.put('one', value);
    queue.put('two', 'B');
    await queue.settled();
    expect(written).toEqual(['one A', 'one All', 'two B']);
  });

  test('tries again what failed, unless a newer value has come', async () => {
    const written: string[] = [];
    let fails = true;
    const queue = createWriteQueue<string>(
      async (_key, value) => {
        if (fails) throw new DOMException('full', 'QuotaExceededError');
        written.push(value);
      },
      () => undefined,
      1,
    );
    queue.put('one', 'A');
    await queue.settled();
    expect([queue.failed, queue.pending]).toEqual(['disk-full', 1]);
    fails = false;
    queue.put('one', 'Al');
    await queue.settled();
    expect(written).toEqual(['Al']);
    expect(queue.failed).toBe(null);
  });
});
