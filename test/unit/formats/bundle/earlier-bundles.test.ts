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

  it('is the same once it has been written and read again by today’s version', async () => {
    const schema = { schemaVersion, migrateRecord: upgradeRow };
    const outcome = readBundle(new Uint8Array(await readFile(file)), schema);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
    const { contents, manifest } = outcome;
    const again = readBundle(writeBundle(contents, { exportedAt: manifest.exportedAt }), schema);
    if (!again.ok) throw new Error(JSON.stringify(again.error));
    expect(again.manifest.schemaVersion).toBe(schemaVersion);
    expect(again.contents).toEqual(contents);
  });
});
