import { unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

import { readBundle } from '@/formats/bundle/read-bundle';
import { writeBundle } from '@/formats/bundle/write-bundle';
import { schemaVersion } from '@/store/migrations/migrations';
import { upgradeRow } from '@/store/migrations/upgrade-row';

// Written once by the first version and never written again: what people have on their disks.
const file = resolve(import.meta.dirname, '../../../fixtures/bundles/schema-1.rapporteur');

describe('a bundle that an earlier version wrote', () => {
  it('is still read, through the store’s own migrations', async () => {
    const outcome = readBundle(new Uint8Array(await readFile(file)), {
      schemaVersion,
      migrateRecord: upgradeRow,
    });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
    expect(outcome.manifest.schemaVersion).toBe(1);
    expect(outcome.contents.records.meetings).toMatchObject([{ ordinal: 4, date: '2017-06-03' }]);
    expect(outcome.contents.records.delegations?.length).toBe(5);
    expect(outcome.contents.journal).toHaveLength(1);
  });

  it('has the parts that today’s version would write of the same contents', async () => {
    const bytes = new Uint8Array(await readFile(file));
    const outcome = readBundle(bytes, { schemaVersion: 1, migrateRecord: (_table, row) => row });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
    const { contents, manifest } = outcome;
    // Part by part: another deflater may pack the same words into other bytes.
    const again = unzipSync(writeBundle(contents, { exportedAt: manifest.exportedAt }));
    expect(again).toEqual(unzipSync(bytes));
  });
});
