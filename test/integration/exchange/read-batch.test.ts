import Dexie from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';

import { readBatchContents } from '@/features/exchange/batch/batch-contents';
import { discardBatch, restoreBatch } from '@/features/exchange/pending/discard-batch';
import { keptFiles } from '@/features/exchange/pending/kept-files';
import { PendingDatabase, pendingDatabase } from '@/features/exchange/pending/pending-database';
import { countMissing } from '@/features/exchange/pending/resume-batch';
import { countWaiting, waitingReviews } from '@/features/exchange/pending/pending-reviews';
import { formats } from '@/features/exchange/reading/formats';
import type { OfferedFile } from '@/features/exchange/reading/offered-file';
import { readBatch } from '@/features/exchange/reading/read-batch';
import { peopleOf } from '@/features/exchange/reading/read-outcome';
import { noDecisions } from '@/features/exchange/review/review-decisions';
import { createFormatsClient } from '@/formats/worker/formats-client';
import { sha256Sync } from '@/formats/hash/sha256-sync';
import { formatsApi } from '@/formats/worker/formats-api';
import type { ReadOutcome } from '@/formats/prior-records/read-prior-record';
import type { FileErrorCode } from '@/host/host';

import { openTestRegister } from '../../helpers/open-test-register';
import { threads } from '../../helpers/worker-threads';
import { aDraft, bytesOf } from '../../unit/formats/acceptance/accepted';

afterEach(() => vi.restoreAllMocks());

/** Reads as the worker does, without one. `parts` are what a file of that name holds. */
function readHere(parts: Readonly<Record<string, readonly string[]>> = {}) {
  const { startThread } = threads(() => ({
    readPriorRecord: async (file): Promise<ReadOutcome> => {
      const inside = parts[file.name];
      if (!inside) return formatsApi.readPriorRecord(file);
      const files = inside.map((words, at) => ({ name: `${file.name} ${at}`, bytes: bytesOf(words) }));
      const hash = sha256Sync(file.bytes);
      return { ok: true, kind: 'parts', parts: files, sha256: hash, mediaType: 'application/zip' };
    },
  }));
  const client = createFormatsClient(startThread);
  vi.spyOn(formats, 'readPriorRecords').mockImplementation((...given) => client.readPriorRecords(...given));
}

function offered(name: string, words: string): OfferedFile {
  return { name, folder: 'Records', load: () => Promise.resolve({ ok: true, value: bytesOf(words) }) };
}

function refused(name: string, code: FileErrorCode): OfferedFile {
  return { name, folder: 'Records', load: () => Promise.resolve({ ok: false, error: { code, name } }) };
}

const remarks = (ordinal: number, more = '') =>
  `Closing remarks of the Chair\n\n${ordinal}th Senior Officials Meeting\n\nAstana, ${ordinal} September 2015\n\n1. Participants agreed to meet again.${more}`;
const options = { onProgress: () => undefined, signal: new AbortController().signal };

test('each of many files is told of, and those about one meeting become one review', async () => {
  readHere({ 'all.zip': [remarks(8), ''] });
  const register = await openTestRegister();
  const steps: string[] = [];
  const { batchId, files } = await readBatch(
    register,
    [
      offered('four.txt', remarks(4)),
      refused('gone.txt', 'not-found'),
      offered('five.txt', remarks(5)),
      offered('four again.txt', remarks(4)),
      offered('all.zip', ''),
      offered('more of four.txt', remarks(4, ' They thanked the host.')),
    ],
    { ...options, onProgress: ({ done, total, name }) => steps.push(`${done}/${total} ${name ?? ''}`) },
  );
  expect(files.map(({ name, depth, outcome }) => [name, depth, outcome.kind])).toEqual([
    ['four.txt', 0, 'read'],
    ['gone.txt', 0, 'not-opened'],
    ['five.txt', 0, 'read'],
    ['four again.txt', 0, 'twice'],
    ['all.zip', 0, 'parts'],
    ['all.zip 0', 1, 'read'],
    ['all.zip 1', 1, 'unreadable'],
    ['more of four.txt', 0, 'read'],
  ]);
  expect(steps.at(-1)).toBe('8/8 ');
  expect(files[7]?.reviewId).toBe(files[0]?.reviewId);
  // What is kept is what was told, in the same order.
  const contents = await readBatchContents(register, batchId);
  expect(contents?.files).toEqual(files);
  expect(await countWaiting(register)).toBe(3);
  const content = await pendingDatabase.contents.get(files[0]?.reviewId ?? '');
  expect(content?.draft.meetings).toHaveLength(1);
  expect(content?.files).toHaveLength(2);
  expect(await keptFiles(content?.files ?? [])).toEqual(content?.files);
});

test('a disk that is full loses the file that does not fit, and no other', async () => {
  readHere();
  const register = await openTestRegister();
  // As the browser gives it, to be called on the store that is written to.
  // oxlint-disable-next-line typescript/unbound-method
  const write = IDBObjectStore.prototype.put;
  let isFull = true;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function put(this: IDBObjectStore, ...given) {
    if (isFull && this.name === 'contents') {
      isFull = false;
      throw new DOMException('no space left', 'QuotaExceededError');
    }
    return write.apply(this, given);
  });
  const { files } = await readBatch(
    register,
    [offered('24', remarks(24)), offered('25', remarks(25)), offered('26', remarks(26))],
    options,
  );
  expect(files.map(({ outcome }) => outcome.kind)).toEqual(['not-opened', 'read', 'read']);
  expect((await waitingReviews(register)).flatMap((review) => review.files)).toEqual(
    expect.arrayContaining(['25', '26']),
  );
});

test('what was read before the reading was cancelled waits, and the rest is on record as unread', async () => {
  readHere();
  const register = await openTestRegister();
  const abort = new AbortController();
  const last = offered('15', remarks(15));
  const { batchId, files } = await readBatch(
    register,
    [
      offered('17', remarks(17)),
      {
        ...last,
        load: async () => {
          abort.abort();
          return last.load();
        },
      },
      offered('16', remarks(16)),
    ],
    { ...options, signal: abort.signal },
  );
  expect(files.map(({ outcome }) => outcome.kind)).toEqual(['read', 'unreadable', 'unreadable']);
  const contents = await readBatchContents(register, batchId);
  expect(contents?.files.map(({ outcome }) => outcome.kind)).toEqual(['read', 'unreadable', 'unread']);
  expect(contents?.batch).toMatchObject({ cancelled: true, offered: 3 });
});

test('the same folder again goes on with the reading that was interrupted, in the same batch', async () => {
  readHere({ 'all.zip': [remarks(28), remarks(29)] });
  const register = await openTestRegister();
  const abort = new AbortController();
  let found = 0;
  const folder = [offered('27', remarks(27)), offered('all.zip', ''), offered('30', remarks(30))];
  const first = await readBatch(register, folder, {
    ...options,
    // In the middle of the archive.
    onProgress: ({ name }) => {
      if (name === 'all.zip 1') abort.abort();
      found += 1;
    },
    signal: abort.signal,
  });
  expect(found).toBeGreaterThan(0);
  expect((await readBatchContents(register, first.batchId))?.files.at(-1)?.outcome.kind).toBe('unread');

  const again = await readBatch(
    register,
    [
      // Changed meanwhile: its earlier version keeps its line.
      offered('27', remarks(27, ' They thanked the host.')),
      ...folder.slice(1),
      // Added to the folder meanwhile; it tells of a meeting that was read before.
      offered('31', remarks(28, ' They thanked the host.')),
    ],
    options,
  );
  expect(again.batchId).toBe(first.batchId);
  const contents = await readBatchContents(register, first.batchId);
  expect(contents?.files.map(({ name, outcome }) => [name, outcome.kind])).toEqual([
    ['27', 'read'],
    ['all.zip', 'parts'],
    ['all.zip 0', 'read'],
    ['all.zip 1', 'read'],
    ['30', 'read'],
    ['31', 'read'],
    ['27', 'read'],
  ]);
  expect(contents?.batch).toMatchObject({ cancelled: false, offered: 5 });
  expect(contents?.batch.endedAt).not.toBeNull();
  expect(contents?.files[5]?.reviewId).toBe(contents?.files[2]?.reviewId);
  // Nothing is left to go on with: the same folder is another reading from now on.
  expect((await readBatch(register, folder, options)).batchId).not.toBe(first.batchId);
});

test('a reading that stopped is gone on with by some of its files, chosen one by one, until none is missing', async () => {
  readHere();
  const register = await openTestRegister();
  const names = [61, 62, 63].map((ordinal) => [`${ordinal}.txt`, remarks(ordinal)] as const);
  const abort = new AbortController();
  abort.abort();
  const { batchId } = await readBatch(
    register,
    names.map(([name, words]) => offered(name, words)),
    { ...options, signal: abort.signal },
  );
  const stands = async () => {
    const contents = await readBatchContents(register, batchId);
    return [contents?.batch.endedAt !== null, contents?.files.map(({ outcome }) => outcome.kind)];
  };
  expect(await stands()).toEqual([true, ['unread', 'unread', 'unread']]);
  const picked = (name: string, words: string) => ({ ...offered(name, words), folder: '' });
  expect(await countMissing(batchId, [{ name: 'other.txt', folder: '' }])).toBe(0);
  expect(await countMissing(batchId, [{ name: '62.txt', folder: '' }])).toBe(1);
  await readBatch(register, [picked('62.txt', remarks(62))], { ...options, goOnWith: batchId });
  expect(await stands()).toEqual([false, ['unread', 'read', 'unread']]);
  const rest = names.map(([name, words]) => offered(name, words));
  await readBatch(register, rest, { ...options, goOnWith: batchId });
  expect(await stands()).toEqual([true, ['read', 'read', 'read']]);
});

test('a file of the same name alone is not taken for the rest of a folder', async () => {
  readHere();
  const register = await openTestRegister();
  const abort = new AbortController();
  abort.abort();
  const alone = { ...offered('32', remarks(32)), folder: '' };
  const first = await readBatch(register, [alone, { ...offered('33', remarks(33)), folder: '' }], {
    ...options,
    signal: abort.signal,
  });
  expect((await readBatch(register, [alone], options)).batchId).not.toBe(first.batchId);
});

test('a batch that was discarded waits no more, and can be brought back', async () => {
  readHere();
  const register = await openTestRegister();
  const before = await countWaiting(register);
  const { batchId } = await readBatch(
    register,
    [offered('14', remarks(14)), offered('15', remarks(15))],
    options,
  );
  await discardBatch(register, batchId);
  expect(await countWaiting(register)).toBe(before);
  expect(await readBatchContents(register, batchId)).toBeNull();
  await restoreBatch(batchId);
  expect(await countWaiting(register)).toBe(before + 2);
});

test('a review that an earlier version kept opens, with its bytes', async () => {
  const { draft, text } = aDraft({ file: 'old.txt' });
  const sha256 = draft.sources[0]?.sha256 ?? '';
  const old = new Dexie('of-an-earlier-version');
  old.version(1).stores({ reviews: 'id, readAt', contents: 'id', notes: 'key' });
  await old.table('reviews').put({
    id: 'old',
    readAt: '2026-01-01T00:00:00.000Z',
    files: ['old.txt'],
    hashes: [sha256],
    meetings: 0,
    decisions: noDecisions,
    acceptedAt: null,
  });
  const file = { name: 'old.txt', bytes: bytesOf(text), sha256, mediaType: 'text/plain' };
  await old.table('contents').put({ id: 'old', draft, texts: [text], files: [file] });
  old.close();
  const database = new PendingDatabase('of-an-earlier-version');
  expect((await database.contents.get('old'))?.files).toEqual([
    { name: 'old.txt', sha256, mediaType: 'text/plain', size: bytesOf(text).length },
  ]);
  expect((await database.originals.get(sha256))?.bytes).toEqual(bytesOf(text));
  expect(await database.reviews.where('hashes').equals(sha256).primaryKeys()).toEqual(['old']);
  database.close();
});

test('people listed in a text without a meeting are offered to be compared, and its words wait for review all the same', async () => {
  readHere();
  const register = await openTestRegister();
  const row = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((words) => `<${tag}>${words}</${tag}>`).join('')}</tr>`;
  const table = `${row(['Surname', 'First name', 'Country'], 'th')}${row(['Ivanova', 'Anna', 'Kyrgyzstan'], 'td')}`;
  const page = `<html><body><p>Who is who.</p><table>${table}</table></body></html>`;
  const { files } = await readBatch(register, [offered('list.html', page)], options);
  const [{ outcome } = { outcome: null }] = files;
  expect(outcome).toMatchObject({ kind: 'read', foundMeeting: false, people: { count: 1 } });
  expect(outcome && peopleOf(outcome)?.sheets[0]?.rows).toEqual([
    ['Surname', 'First name', 'Country'],
    ['Ivanova', 'Anna', 'Kyrgyzstan'],
  ]);
});
