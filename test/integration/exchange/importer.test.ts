import { afterEach, expect, test, vi } from 'vitest';

import { pendingDatabase } from '@/features/exchange/pending/pending-database';
import { addPending, markAccepted, purgeAccepted } from '@/features/exchange/pending/pending-reviews';
import { formats } from '@/features/exchange/reading/formats';
import { createImporter } from '@/features/exchange/reading/importer';
import type { ReadFile } from '@/formats/worker/formats-client';
import { formatsApi } from '@/formats/worker/formats-api';

import { openTestRegister } from '../../helpers/open-test-register';
import { aDraft } from '../../unit/formats/acceptance/accepted';

afterEach(() => vi.restoreAllMocks());

/** Reads on this thread, as the worker does on its own. */
function readHere() {
  vi.spyOn(formats, 'readPriorRecords').mockImplementation(async (files, { onRead } = {}) => {
    const read: ReadFile[] = [];
    for (const file of files) {
      const one = { file, depth: 0, outcome: await formatsApi.readPriorRecord(file) };
      read.push(one);
      await onRead?.(one);
    }
    return read;
  });
}

const text = (ordinal: number) =>
  `Closing remarks of the Chair\n\n${ordinal}th Senior Officials Meeting, Astana, 22 September 2015\n\n1. Participants agreed to meet again.`;

test('a text that comes while another is read is read after it', async () => {
  readHere();
  const register = await openTestRegister();
  const importer = createImporter();
  const both = await Promise.all([
    importer.readText(register, 'one', text(4)),
    importer.readText(register, 'two', text(5)),
  ]);
  expect(both.map(([read]) => read?.outcome.kind)).toEqual(['read', 'read']);
});

test('what cannot be kept for review is told, and the next text is read all the same', async () => {
  readHere();
  const register = await openTestRegister();
  const importer = createImporter();
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no space left', 'QuotaExceededError');
  });
  expect(await importer.readText(register, 'six', text(6))).toMatchObject([
    { name: 'six', outcome: { kind: 'not-opened', code: 'disk-full' } },
  ]);
  expect(importer.state().kind).toBe('done');
  full.mockRestore();
  const [read] = await importer.readText(register, 'six', text(6));
  expect(read?.outcome.kind).toBe('read');
});

test('a review whose acceptance was undone is kept, however long ago that was', async () => {
  const register = await openTestRegister();
  const { draft, text: words } = aDraft();
  const files = draft.sources.map(({ file, sha256 }) => ({
    name: file,
    sha256,
    size: 0,
    mediaType: 'text/plain',
  }));
  const content = { id: 'undone', draft, texts: [words], files };
  await addPending(content, { batchId: 'a batch', bytes: new Uint8Array() });
  await markAccepted(
    [{ id: 'undone', hashes: files.map(({ sha256 }) => sha256) }],
    new Date('2020-01-01T00:00:00Z'),
  );
  await purgeAccepted(register, new Date('2026-01-01T00:00:00Z'));
  expect(await pendingDatabase.reviews.get('undone')).toBeDefined();
});
