import * as fc from 'fast-check';
import { generateNKeysBetween } from 'fractional-indexing';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

import type { Draft } from '@/domain/draft';
import { planAcceptance } from '@/formats/acceptance/plan-acceptance';
import { readBundle } from '@/formats/bundle/read-bundle';
import { sha256Sync } from '@/formats/hash/sha256-sync';
import { writeBundle } from '@/formats/bundle/write-bundle';
import { insertRecords } from '@/store/commands/insert-records';
import { startRegister } from '@/store/commands/processes';
import { schemaVersion } from '@/store/migrations/migrations';
import { upgradeRow } from '@/store/migrations/upgrade-row';
import { newId } from '@/store/new-id';
import type { Register } from '@/store/register';

import { arbitraryRegister } from '../../helpers/arbitrary-register';
import { openTestRegister, valueOf } from '../../helpers/open-test-register';
import { readRecord } from '../../helpers/read-record';

const exportedAt = '2026-01-02T03:04:05.678Z';
const schema = { schemaVersion, migrateRecord: upgradeRow };

async function exported(register: Register): Promise<Uint8Array> {
  return writeBundle(await register.exportAll(), { exportedAt });
}

/** A new profile that adopted the bundle. */
async function opened(bytes: Uint8Array): Promise<Register> {
  const outcome = readBundle(bytes, schema);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  const register = await openTestRegister();
  valueOf(await register.importAll(outcome.contents));
  return register;
}

describe('a bundle between two profiles', () => {
  it('that is exported, imported into an empty profile and exported again is the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRegister, async (contents) => {
        const first = writeBundle(contents, { exportedAt });
        const register = await opened(first);
        expect(await exported(register)).toEqual(first);
        register.close();
      }),
      { numRuns: 20 },
    );
  });

  it('carries an import with its files, and its history', async () => {
    const register = await openTestRegister();
    const name = { en: 'AP' };
    valueOf(await register.execute(startRegister({ shortName: name, name, meetingTypes: [] })));
    const bytes = new Uint8Array(
      await readFile(resolve(import.meta.dirname, '../convert/records/closing.txt')),
    );
    const read = await readRecord({ name: 'closing.txt', bytes });
    await accept(register, read.draft, { bytes, texts: read.texts });

    const first = await exported(register);
    const second = await opened(first);
    expect(await exported(second)).toEqual(first);
    expect(await second.file(sha256Sync(bytes))).toEqual(bytes);
    const [meeting] = await second.list('meetings');
    expect((await second.dossier(meeting?.id ?? ''))?.paragraphs).toHaveLength(4);
    expect(await second.checkJournal()).toEqual([]);
    expect(await second.checkRecords()).toEqual([]);
  });
});

/** Accepts the whole draft as one step, as the review screen does. */
async function accept(
  register: Register,
  draft: Draft,
  read: { readonly bytes: Uint8Array; readonly texts: readonly string[] },
): Promise<void> {
  const contents = await register.exportAll();
  const plan = planAcceptance({
    draft,
    texts: read.texts,
    files: [
      { name: 'closing.txt', bytes: read.bytes, sha256: sha256Sync(read.bytes), mediaType: 'text/plain' },
    ],
    register: contents.records,
    processId: contents.records.processes?.[0]?.id ?? '',
    decisions: { meetings: [], facts: new Map() },
    newId,
    orderKeys: (after, before, count) => generateNKeysBetween(after, before, count),
  });
  const words = { name: 'import-records', details: {}, about: plan.meetingIds.flatMap((id) => id ?? []) };
  valueOf(await register.execute(insertRecords(plan.add, plan.files, words)));
}
