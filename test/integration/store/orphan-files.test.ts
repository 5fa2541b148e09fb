import { expect, it } from 'vitest';

import { sha256Sync } from '@/formats/hash/sha256-sync';
import { readBundle } from '@/formats/bundle/read-bundle';
import { writeBundle } from '@/formats/bundle/write-bundle';
import { keepFiles } from '@/store/commands/accept-records';
import { insertRecords } from '@/store/commands/insert-records';
import { schemaVersion } from '@/store/migrations/migrations';
import { upgradeRow } from '@/store/migrations/upgrade-row';
import type { Register } from '@/store/register';

import { fixedId } from '../../helpers/fixed-id';
import { openTestRegister, valueOf } from '../../helpers/open-test-register';

const original = new Uint8Array([1, 2, 3]);
const text = new TextEncoder().encode('Ladies and gentlemen');
const givenUp = new Uint8Array([9, 9]);
const filesOf = (...list: readonly Uint8Array[]) =>
  new Map(list.map((bytes) => [sha256Sync(bytes), bytes] as const));

/** A register with one source, and a file that was kept ahead of an acceptance nobody finished. */
async function registerWithOrphan(): Promise<Register> {
  const register = await openTestRegister();
  const source = {
    id: fixedId('5', 1),
    fileName: 'closing.pdf',
    mediaType: 'application/pdf',
    size: original.length,
    sha256: sha256Sync(original),
    textSha256: sha256Sync(text),
    type: 'other',
    language: null,
    title: null,
    published: null,
    modified: null,
  } as const;
  const words = { name: 'import-records', details: {}, about: [] };
  valueOf(await register.execute(insertRecords({ sources: [source] }, filesOf(original, text), words)));
  valueOf(await register.execute(keepFiles(filesOf(givenUp))));
  return register;
}

const held = async (register: Register) =>
  Promise.all(
    [original, text, givenUp].map(async (bytes) => (await register.file(sha256Sync(bytes))) !== undefined),
  );
const nothingUnderWay = async () => false;

it('only files that a record names leave with the register', async () => {
  const register = await registerWithOrphan();
  expect([...(await register.exportAll()).files.keys()].toSorted()).toEqual(
    [sha256Sync(original), sha256Sync(text)].toSorted(),
  );
  expect(await register.heldOriginals()).toEqual({ count: 1, bytes: 3 });
});

it('a register without its originals opens well, and leaves those that are there already', async () => {
  const register = await registerWithOrphan();
  const contents = await register.exportAll({ originals: 'left-out' });
  expect([...contents.files.keys()]).toEqual([sha256Sync(text)]);
  const outcome = readBundle(writeBundle(contents, { exportedAt: '2026-01-02T03:04:05.678Z' }), {
    schemaVersion,
    migrateRecord: upgradeRow,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  const elsewhere = await openTestRegister();
  valueOf(await elsewhere.importAll(outcome.contents));
  expect(await held(elsewhere)).toEqual([false, true, false]);
  expect(await elsewhere.list('sources')).toHaveLength(1);
  valueOf(await register.addMissing(outcome.contents));
  expect(await held(register)).toEqual([true, true, true]);
});

it('a file that was kept for an acceptance that was given up is let go of, and no other', async () => {
  const register = await registerWithOrphan();
  expect(await register.removeOrphanFiles(async () => true)).toBe(0);
  expect(await held(register)).toEqual([true, true, true]);
  expect(await register.removeOrphanFiles(nothingUnderWay)).toBe(1);
  expect(await held(register)).toEqual([true, true, false]);
});

it('what the history can bring back keeps its files', async () => {
  const register = await registerWithOrphan();
  valueOf(await register.undo());
  expect(await register.list('sources')).toEqual([]);
  expect(await register.removeOrphanFiles(nothingUnderWay)).toBe(1);
  valueOf(await register.redo());
  expect(await register.list('sources')).toHaveLength(1);
  expect(await held(register)).toEqual([true, true, false]);
});

it('a register that is opened elsewhere brings with it what its history can bring back, and no orphan', async () => {
  const register = await registerWithOrphan();
  valueOf(await register.undo());
  const contents = await register.exportAll();
  const outcome = readBundle(writeBundle(contents, { exportedAt: '2026-01-02T03:04:05.678Z' }), {
    schemaVersion,
    migrateRecord: upgradeRow,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  const elsewhere = await openTestRegister({ device: register.author.device });
  valueOf(await elsewhere.importAll(outcome.contents));
  expect(await elsewhere.removeOrphanFiles(nothingUnderWay)).toBe(0);
  expect(await held(elsewhere)).toEqual([true, true, false]);
  valueOf(await elsewhere.redo());
  expect(await elsewhere.list('sources')).toHaveLength(1);
  // Whoever leaves the originals out leaves out those of the history too.
  const without = await register.exportAll({ originals: 'left-out' });
  expect([...without.files.keys()]).toEqual([sha256Sync(text)]);
});
