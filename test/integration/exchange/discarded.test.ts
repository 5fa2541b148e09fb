import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { compareText } from '@/domain/by-order';
import {
  readDiscarded,
  removeDiscarded,
  restoreDiscarded,
} from '@/features/exchange/discarded/read-discarded';
import { discardBatch, purgeBatches, restoreBatch } from '@/features/exchange/pending/discard-batch';
import { pendingDatabase } from '@/features/exchange/pending/pending-database';
import { discardReview, waitingReviews } from '@/features/exchange/pending/pending-reviews';
import { formats } from '@/features/exchange/reading/formats';
import { readBatch } from '@/features/exchange/reading/read-batch';
import { createFormatsClient } from '@/formats/worker/formats-client';
import type { Register } from '@/store/register';

import { openTestRegister } from '../../helpers/open-test-register';
import { threads } from '../../helpers/worker-threads';
import { bytesOf } from '../../unit/formats/acceptance/accepted';

beforeEach(() => {
  const client = createFormatsClient(threads().startThread);
  vi.spyOn(formats, 'readPriorRecords').mockImplementation((...given) => client.readPriorRecords(...given));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await pendingDatabase.delete({ disableAutoOpen: false });
});

const remarks = (ordinal: number) =>
  `Closing remarks of the Chair\n\n${ordinal}th Senior Officials Meeting\n\nAstana, ${ordinal} September 2015\n`;

/** Three texts of three meetings, read together. */
async function readThree(register: Register): Promise<string> {
  const offered = [17, 18, 19].map((ordinal) => ({
    name: `${ordinal}.txt`,
    folder: '',
    load: () => Promise.resolve({ ok: true as const, value: bytesOf(remarks(ordinal)) }),
  }));
  const signal = new AbortController().signal;
  return (await readBatch(register, offered, { onProgress: () => undefined, signal })).batchId;
}

const waitingNames = async (register: Register) =>
  (await waitingReviews(register)).flatMap(({ files }) => files).toSorted(compareText);
const inAYear = () => new Date(Date.now() + 365 * 86_400_000);

test('a text that was discarded is found and brought back long after, and a reading brings back only what went with it', async () => {
  const register = await openTestRegister();
  const batchId = await readThree(register);
  const [first] = (await waitingReviews(register)).filter(({ files }) => files[0] === '17.txt');
  await discardReview(first?.id ?? '', new Date('2026-01-02T03:04:05.678Z'));
  await discardBatch(register, batchId);
  await purgeBatches(inAYear());
  expect(await waitingNames(register)).toEqual([]);
  const found = await readDiscarded(register);
  expect(found).toMatchObject([
    { kind: 'batch', id: batchId, texts: 2, tables: 0 },
    { kind: 'review', name: ['17.txt'] },
  ]);
  for (const one of found.slice(0, 1)) await restoreDiscarded(one);
  expect(await waitingNames(register)).toEqual(['18.txt', '19.txt']);
  for (const one of await readDiscarded(register)) await restoreDiscarded(one);
  expect(await waitingNames(register)).toEqual(['17.txt', '18.txt', '19.txt']);
  expect(await readDiscarded(register)).toEqual([]);
});

test('what is removed for good is gone with its bytes, and nothing else is', async () => {
  const register = await openTestRegister();
  const batchId = await readThree(register);
  const [first] = await waitingReviews(register);
  await discardReview(first?.id ?? '');
  for (const one of await readDiscarded(register)) await removeDiscarded(one);
  expect(await pendingDatabase.originals.count()).toBe(2);
  await discardBatch(register, batchId);
  for (const one of await readDiscarded(register)) await removeDiscarded(one);
  expect(await readDiscarded(register)).toEqual([]);
  for (const table of ['reviews', 'contents', 'digests', 'originals'])
    expect(await pendingDatabase.table(table).count()).toBe(0);
});

test('a text whose acceptance was undone is discarded with its batch, and brought back with it', async () => {
  const register = await openTestRegister();
  const batchId = await readThree(register);
  const [first] = await waitingReviews(register);
  // As accepted; the register holds nothing of it, because that was undone.
  await pendingDatabase.reviews.update(first?.id ?? '', { acceptedAt: new Date().toISOString() });
  await discardBatch(register, batchId);
  expect(await waitingNames(register)).toEqual([]);
  await restoreBatch(batchId);
  expect(await waitingNames(register)).toEqual(['17.txt', '18.txt', '19.txt']);
});
