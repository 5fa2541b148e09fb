import Dexie from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { goOnToReview } from '@/features/exchange/mapping/go-on-to-review';
import {
  discardWaitingTables,
  mappingDatabase,
  MappingDatabase,
  tablesOf,
  waitingTables,
} from '@/features/exchange/mapping/mapping-database';
import {
  discardBatch,
  purgeBatches,
  removeBatch,
  restoreBatch,
} from '@/features/exchange/pending/discard-batch';
import { readBatchContents } from '@/features/exchange/batch/batch-contents';
import { bareRows, stateOfRow } from '@/features/exchange/batch/batch-row';
import { keepComparing } from '@/features/exchange/pending/compared-people';
import { pendingDatabase } from '@/features/exchange/pending/pending-database';
import { formats } from '@/features/exchange/reading/formats';
import { readBatch } from '@/features/exchange/reading/read-batch';
import { createFormatsClient } from '@/formats/worker/formats-client';
import type { RecordTablesClient } from '@/formats/worker/record-tables-client';

import { aPerson, aPersonName } from '../../helpers/builders';
import { fixedId } from '../../helpers/fixed-id';
import { insert, openTestRegister } from '../../helpers/open-test-register';
import { threads } from '../../helpers/worker-threads';
import { aDraft, bytesOf, type DraftParts } from '../../unit/formats/acceptance/accepted';

beforeEach(() => {
  const client = createFormatsClient(threads().startThread);
  vi.spyOn(formats, 'readPriorRecords').mockImplementation((...given) => client.readPriorRecords(...given));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all([mappingDatabase.files.clear(), pendingDatabase.reviews.clear()]);
});

const hour = 3_600_000;
const later = (hours: number) => new Date(Date.now() + hours * hour);

/** Reads a list of people as a batch of its own. @returns the batch and its tables */
async function readList() {
  const words =
    'Meeting;Name;Country;Position\nSOM 2;Asel Omarova;Kazakhstan;Director\nSOM 2;Bek Serikov;Tajikistan;Head\n';
  const load = () => Promise.resolve({ ok: true as const, value: bytesOf(words) });
  const { batchId, files } = await readBatch(
    await openTestRegister(),
    [{ name: 'list.csv', folder: '', load }],
    { onProgress: () => undefined, signal: new AbortController().signal },
  );
  const outcome = files[0]?.outcome;
  if (outcome?.kind !== 'table') throw new Error(outcome?.kind);
  return { batchId, tablesId: outcome.tablesId };
}

/** Says what the columns mean. @param meetings that the tables then tell of @returns the review that comes of it */
async function goOn(id: string, meetings: DraftParts['meetings'] = []): Promise<string | null> {
  const file = await tablesOf(id);
  if (!file) throw new Error('no tables wait');
  const { draft, text } = aDraft({ file: file.name, meetings });
  const read = { draft, text, sha256: file.sha256, mediaType: 'text/csv' };
  const client: Pick<RecordTablesClient, 'read'> = {
    read: () => Promise.resolve({ ok: true, value: read }),
  };
  return goOnToReview(await openTestRegister(), file, client, [], []);
}

const outcomesOf = async (batchId: string) =>
  (await pendingDatabase.files.where('batchId').equals(batchId).toArray()).map(({ outcome }) => outcome);
const waitingIds = async () => (await waitingTables()).map(({ id }) => id);

test('a list that came in two batches leads to its review from both, by the address of its tables', async () => {
  const first = await readList();
  const second = await readList();
  expect(second.tablesId).toBe(first.tablesId);
  await goOn(first.tablesId);
  const reviewId = first.tablesId;
  expect(await pendingDatabase.reviews.get(reviewId)).toMatchObject({ batchId: first.batchId });
  expect(await outcomesOf(first.batchId)).toMatchObject([{ kind: 'read', reviewId }]);
  expect(await outcomesOf(second.batchId)).toEqual([{ kind: 'waiting', reviewId }]);
});

const remarks = `Closing remarks of the Chair

31st Senior Officials Meeting

Astana, 5 June 2024

1. Delegations of Kazakhstan and Tajikistan took part.`;

test('a list of one meeting joins the texts that surely tell of it; one of several meetings is asked about', async () => {
  const read = async () => {
    const load = (words: string) => () => Promise.resolve({ ok: true as const, value: bytesOf(words) });
    const { files } = await readBatch(
      await openTestRegister(),
      [
        { name: 'remarks.txt', folder: '', load: load(remarks) },
        { name: 'list.csv', folder: '', load: load('Meeting;Name;Country\nSOM 2;Asel Omarova;Kazakhstan\n') },
      ],
      { onProgress: () => undefined, signal: new AbortController().signal },
    );
    const [text, list] = files.map(({ outcome }) => outcome);
    if (text?.kind !== 'read' || list?.kind !== 'table') throw new Error(`${text?.kind} ${list?.kind}`);
    return { reviewId: text.reviewId, tablesId: list.tablesId };
  };
  const som = { type: 'senior-officials-meeting', ordinal: 31, date: '2024-06-05', city: 'Astana' } as const;
  const { reviewId, tablesId } = await read();
  expect(await goOn(tablesId, [som])).toBe(reviewId);
  expect(await pendingDatabase.reviews.get(reviewId)).toMatchObject({
    files: ['remarks.txt', 'list.csv'],
    meetings: 1,
  });
  expect(await pendingDatabase.files.where('reviewId').equals(reviewId).count()).toBe(2);

  await Promise.all([pendingDatabase.reviews.clear(), pendingDatabase.digests.clear()]);
  const again = await read();
  expect(await goOn(again.tablesId, [som, { ...som, ordinal: 32, date: '2025-06-05' }])).toBe(again.tablesId);
});

test('a batch of lists stays as long as their columns wait, can be brought back however late, and goes when it is removed for good', async () => {
  const { batchId, tablesId } = await readList();
  await purgeBatches(later(2));
  expect(await outcomesOf(batchId)).toEqual([{ kind: 'table', tablesId }]);
  await discardBatch(await openTestRegister(), batchId);
  expect(await waitingIds()).toEqual([]);
  await purgeBatches(later(48));
  await restoreBatch(batchId);
  expect(await waitingIds()).toEqual([tablesId]);
  await discardBatch(await openTestRegister(), batchId);
  await removeBatch(batchId);
  await purgeBatches(later(2));
  expect(await mappingDatabase.files.count()).toBe(0);
  expect(await mappingDatabase.bytes.count()).toBe(0);
  expect(await outcomesOf(batchId)).toEqual([]);
});

test('a list of a discarded batch goes on waiting where another batch holds it too, and waits again where it is read again', async () => {
  const first = await readList();
  const second = await readList();
  await discardBatch(await openTestRegister(), first.batchId);
  expect(await mappingDatabase.files.get(first.tablesId)).toMatchObject({ batchId: second.batchId });
  expect(await waitingIds()).toEqual([first.tablesId]);
  await discardBatch(await openTestRegister(), second.batchId);
  expect(await waitingIds()).toEqual([]);
  const third = await readList();
  expect(third.tablesId).toBe(first.tablesId);
  await goOn(third.tablesId);
  expect(await outcomesOf(third.batchId)).toMatchObject([{ kind: 'read', reviewId: third.tablesId }]);
});

test('a list that was discarded by itself stays so when its batch is discarded and brought back', async () => {
  const { batchId, tablesId } = await readList();
  await discardWaitingTables(tablesId);
  const before = await mappingDatabase.files.get(tablesId);
  await discardBatch(await openTestRegister(), batchId);
  expect(await mappingDatabase.files.get(tablesId)).toEqual(before);
  await restoreBatch(batchId);
  expect(await waitingIds()).toEqual([]);
  await removeBatch(batchId);
  expect(await mappingDatabase.files.count()).toBe(1);
});

test('a list that was discarded by itself asks nothing in its batch until it is brought back', async () => {
  const { batchId, tablesId } = await readList();
  const state = async () => {
    const contents = await readBatchContents(await openTestRegister(), batchId);
    return contents && bareRows(contents).map((row) => stateOfRow(row, null, contents));
  };
  expect(await state()).toEqual(['ask']);
  await discardWaitingTables(tablesId);
  expect(await state()).toEqual(['aside']);
  await mappingDatabase.files.update(tablesId, { discardedAt: null });
  expect(await state()).toEqual(['ask']);
});

test('tables that waited in the older form of the database wait on, their bytes apart', async () => {
  const name = 'older mapping';
  const old = new Dexie(name);
  old.version(1).stores({ files: 'id, readAt, sha256' });
  const line = { id: 'a', readAt: '2026-01-01T00:00:00.000Z', name: 'list.csv', sha256: '0', batchId: 'b' };
  await old.table('files').put({ ...line, mappings: null, bytes: bytesOf('Name;Country') });
  old.close();
  const database = new MappingDatabase(name);
  expect(await database.files.toArray()).toEqual([{ ...line, mappings: null }]);
  expect((await database.bytes.get('a'))?.bytes).toEqual(bytesOf('Name;Country'));
  database.close();
});

const card = (name: string) =>
  `BEGIN:VCARD\nVERSION:4.0\nFN:${name}\nN:${name.split(' ').toReversed().join(';')};;;\nORG:Ministry\nEND:VCARD\n`;

test('contact cards of whom nobody was taken are set aside once their comparing has ended, whoever bears the same name', async () => {
  const register = await openTestRegister();
  const names = ['Asel Omarova', 'Bek Serikov'];
  const { batchId } = await readBatch(
    register,
    names.map((name) => ({
      name: `${name}.vcf`,
      folder: '',
      load: () => Promise.resolve({ ok: true as const, value: bytesOf(card(name)) }),
    })),
    { onProgress: () => undefined, signal: new AbortController().signal },
  );
  const states = async () => {
    const contents = await readBatchContents(register, batchId);
    if (!contents) throw new Error('no batch');
    return bareRows(contents).map((row) => stateOfRow(row, null, contents));
  };
  expect(await states()).toEqual(['ask', 'ask']);
  const [one, two] = (await readBatchContents(register, batchId))?.files ?? [];
  if (!one || !two) throw new Error('no files');
  await keepComparing(one, 'first', null);
  const [person, name] = [fixedId('4', 1), fixedId('5', 1)];
  await insert(register, {
    persons: [aPerson({ id: person })],
    personNames: [aPersonName({ id: name, personId: person, given: 'Asel', family: 'Omarova' })],
  });
  // What became of cards is what the history tells of their comparing, not who is in the register.
  expect(await states()).toEqual(['aside', 'ask']);
  // The second gives way to nothing, and nobody of it is taken.
  await keepComparing(two, 'second', null);
  expect(await states()).toEqual(['aside', 'aside']);
  // What gave way untouched is still to be compared.
  await keepComparing(one, 'third', 'second');
  expect(await states()).toEqual(['aside', 'ask']);
});

test('hands a table of people that names no meeting on to be compared, as contact cards are', async () => {
  const words = 'Country;National focal point;Institution\nArmenia;Ani Sargsyan;Migration Service\n';
  const load = () => Promise.resolve({ ok: true as const, value: bytesOf(words) });
  const { files } = await readBatch(
    await openTestRegister(),
    [{ name: 'focal points.csv', folder: '', load }],
    { onProgress: () => undefined, signal: new AbortController().signal },
  );
  expect(files[0]?.outcome).toMatchObject({ kind: 'contacts', isTable: true, count: 1 });
});
