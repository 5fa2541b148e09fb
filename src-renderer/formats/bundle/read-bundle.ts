import type { RecordSet } from '@/domain/records';

import { BundleRefusal, refuse, type BundleOutcome } from './bundle-outcome';
import { openBundle, type OpenedBundle } from './open-bundle';
import { checkRows, isTableName, migrateRows, type MigrateRecord, type StoredRow } from './read-records';

/** The schema that the rows are brought to: the store's version, and its way there from older ones. */
export interface BundleSchema {
  readonly schemaVersion: number;
  readonly migrateRecord: MigrateRecord;
}

/**
 * A register from the bytes of a bundle; see `bundle-format.ts`. All of it is checked before any of it is returned.
 * The contents are of `schema.schemaVersion`, whichever version the bundle was written in.
 */
export function readBundle(bytes: Uint8Array, schema: BundleSchema): BundleOutcome {
  return outcomeOf(() => openBundle(bytes, schema.schemaVersion), schema);
}

/** The second half of `readBundle`, for a bundle that was opened on another thread, where no function can be sent. */
export function outcomeOf(open: () => OpenedBundle, schema: BundleSchema): BundleOutcome {
  try {
    const opened = open();
    const { manifest, journal, files } = opened;
    const records = recordsOf(opened, schema);
    return { ok: true, manifest, contents: { schemaVersion: schema.schemaVersion, records, journal, files } };
  } catch (error) {
    if (error instanceof BundleRefusal) return { ok: false, error: error.bundleError };
    throw error;
  }
}

function recordsOf({ manifest, rows }: OpenedBundle, schema: BundleSchema): RecordSet {
  const isOlder = manifest.schemaVersion < schema.schemaVersion;
  const migrate = (table: string, row: StoredRow) => schema.migrateRecord(table, row, manifest.schemaVersion);
  const tables = [...rows].flatMap(([table, written]) => {
    const raw = isOlder ? migrateRows(table, written, migrate) : written;
    if (isTableName(table)) return [[table, checkRows(table, raw)] as const];
    // A table that today's register no longer has: gone only if the migration said so of every row.
    return raw.length === 0 && isOlder
      ? []
      : refuse({ code: 'unexpected-part', part: `records/${table}.jsonl` });
  });
  // Each list was checked against the schema of the table it stands under.
  return Object.fromEntries(tables);
}
