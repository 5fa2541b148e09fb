import type { RecordSet } from '@/domain/records';

import { BundleRefusal, refuse, type BundleOutcome } from './bundle-outcome';
import { openBundle, type FilesOfBundle, type OpenedBundle } from './open-bundle';
import { checkRows, isTableName, migrateRows, type MigrateRecord, type RawRow } from './read-records';

/** The schema that the rows are brought to: the store's version, and its way there from older ones. */
export interface BundleSchema {
  readonly schemaVersion: number;
  readonly migrateRecord: MigrateRecord;
}

/**
 * A register from the bytes of a bundle; see `bundle-format.ts`. All of it is checked before any of it is returned.
 * The contents are of `schema.schemaVersion`, whichever version the bundle was written in.
 */
export function readBundle(
  bytes: Uint8Array,
  schema: BundleSchema,
  attached: FilesOfBundle = 'checked',
): BundleOutcome {
  const outcome = readUnmigrated(bytes, schema.schemaVersion, attached);
  return outcome.ok && 'opened' in outcome ? migrateBundle(outcome.opened, schema) : outcome;
}

export type UnmigratedOutcome = BundleOutcome | { readonly ok: true; readonly opened: OpenedBundle };

/**
 * As far as a bundle can be read without migrations, which are functions and cannot be sent to another thread: one of
 * today's schema to the end, an older one up to its rows.
 */
export function readUnmigrated(
  bytes: Uint8Array,
  schemaVersion: number,
  attached: FilesOfBundle = 'checked',
): UnmigratedOutcome {
  return refusalsAsValues(() => {
    const opened = openBundle(bytes, schemaVersion, attached);
    const isOlder = opened.manifest.schemaVersion < schemaVersion;
    return isOlder ? { ok: true, opened } : contentsOf(opened, opened.rows, schemaVersion);
  });
}

/** The rest of the way for a bundle of an older schema. */
export function migrateBundle(opened: OpenedBundle, schema: BundleSchema): BundleOutcome {
  const { schemaVersion: from } = opened.manifest;
  return refusalsAsValues(() => {
    const rows = [...opened.rows].map(([table, written]) => {
      const migrated = migrateRows(table, written, (name, row) => schema.migrateRecord(name, row, from));
      return [table, migrated] as const;
    });
    // A table that today's register no longer has is gone if the migrations dropped each of its rows.
    const kept = rows.filter(([table, { length }]) => length > 0 || isTableName(table));
    return contentsOf(opened, new Map(kept), schema.schemaVersion);
  });
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

function refusalsAsValues<T>(
  read: () => T,
): T | { readonly ok: false; readonly error: BundleRefusal['bundleError'] } {
  try {
    return read();
  } catch (error) {
    if (error instanceof BundleRefusal) return { ok: false, error: error.bundleError };
    throw error;
  }
}
