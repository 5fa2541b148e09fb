import type { RecordSet } from '@/domain/records';

import { BundleRefusal, refuse, type BundleOutcome } from './bundle-outcome';
import { openBundle, type FilesOfBundle, type OpenedBundle } from './open-bundle';
import { checkRows, isTableName, migrateRows, type MigrateRecord, type RawRow } from './read-records';

/** The schema that the rows are brought to: the store's version, and its way there from older ones. */
export interface BundleSchema {
  readonly schemaVersion: number;
  readonly migrateRecord: MigrateRecord;
}

/** How far the reading of a bundle is, in parts of it. */
export interface BundleProgress {
  readonly done: number;
  readonly total: number;
}

interface BundleReading {
  readonly attached?: FilesOfBundle;
  readonly onProgress?: ((progress: BundleProgress) => void) | undefined;
}

/**
 * A register from the bytes of a bundle; see `bundle-format.ts`. All of it is checked before any of it is returned.
 * The contents are of `schema.schemaVersion`, whichever version the bundle was written in. Takes seconds for a large
 * register: windows read on another thread.
 */
export function readBundle(
  bytes: Uint8Array,
  schema: BundleSchema,
  { attached = 'checked', onProgress }: BundleReading = {},
): BundleOutcome {
  return refusalsAsValues(() => {
    const opened = openBundle(bytes, schema.schemaVersion, attached, onProgress);
    const isOlder = opened.manifest.schemaVersion < schema.schemaVersion;
    return contentsOf(opened, isOlder ? migrated(opened, schema) : opened.rows, schema.schemaVersion);
  });
}

/** The rows of a bundle of an older schema, as today's has them. */
function migrated(
  { manifest: { schemaVersion: from }, rows }: OpenedBundle,
  { migrateRecord }: BundleSchema,
): ReadonlyMap<string, readonly RawRow[]> {
  const brought = [...rows].map(
    ([table, written]) =>
      [table, migrateRows(table, written, (name, row) => migrateRecord(name, row, from))] as const,
  );
  // A table that today's register no longer has is gone if the migrations dropped each of its rows.
  return new Map(brought.filter(([table, { length }]) => length > 0 || isTableName(table)));
}

function contentsOf(
  { manifest, journal, files }: OpenedBundle,
  rows: ReadonlyMap<string, readonly RawRow[]>,
  schemaVersion: number,
): BundleOutcome {
  const tables = [...rows].map(([table, raw]) =>
    isTableName(table)
      ? ([table, checkRows(table, raw)] as const)
      : refuse({ code: 'unexpected-part', part: `records/${table}.jsonl` }),
  );
  // Each list was checked against the schema of the table it stands under.
  const records: RecordSet = Object.fromEntries(tables);
  return { ok: true, manifest, contents: { schemaVersion, records, journal, files } };
}

function refusalsAsValues(read: () => BundleOutcome): BundleOutcome {
  try {
    return read();
  } catch (error) {
    if (error instanceof BundleRefusal) return { ok: false, error: error.bundleError };
    throw error;
  }
}
