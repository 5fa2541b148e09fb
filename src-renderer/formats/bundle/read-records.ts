import { canonicalJson } from '@/domain/canonical-json';
import type { JournalValue } from '@/domain/journal';
import { recordSchemas, tableNames, type RecordOf, type TableName } from '@/domain/records';

import { refuse } from './bundle-outcome';
import { readJsonLines } from './json-lines';

/** A row as it stands in a bundle, before it is known to fit the schema of today. */
export type StoredRow = Readonly<Record<string, JournalValue>>;

/**
 * Brings a row of an older schema into today's shape; lives in the store, beside its migrations. `null` when today's
 * register keeps no such record.
 */
export type MigrateRecord = (table: string, row: StoredRow, fromVersion: number) => unknown;

export function isTableName(table: string): table is TableName {
  return (tableNames as readonly string[]).includes(table);
}

/** Rows as they stand in the bundle, of whichever version, with the line each came from. */
export type RawRow = readonly [line: number, row: StoredRow];

/**
 * The lines of a table's part as objects.
 * @throws BundleRefusal `damaged-record`
 */
export function readRawRows(table: string, bytes: Uint8Array): readonly RawRow[] {
  return Array.from(readJsonLines(bytes), (read) => {
    if (!read.ok || !isObject(read.value)) return refuse({ code: 'damaged-record', table, line: read.line });
    return [read.line, read.value];
  });
}

/**
 * The rows checked against their schema and for doubled ids. A field that the schema does not know is damage too:
 * dropped silently, it would be missing from the next export.
 * @throws BundleRefusal `damaged-record`
 */
export function checkRows<T extends TableName>(table: T, rows: readonly RawRow[]): readonly RecordOf<T>[] {
  const ids = new Set<string>();
  return rows.map(([line, row]) => {
    // Indexing the schemas by a type parameter gives a union of schemas that TypeScript cannot narrow to T's.
    const parsed = recordSchemas[table].safeParse(row);
    if (!parsed.success || ids.has(parsed.data.id) || canonicalJson(row) !== canonicalJson(parsed.data)) {
      return refuse({ code: 'damaged-record', table, line });
    }
    ids.add(parsed.data.id);
    return parsed.data as RecordOf<T>;
  });
}

/** The rows of an older bundle in today's shape, as `migrate` makes them; still to be checked. */
export function migrateRows(
  table: string,
  rows: readonly RawRow[],
  migrate: (table: string, row: StoredRow) => unknown,
): readonly RawRow[] {
  return rows.flatMap(([line, row]): readonly RawRow[] => {
    const migrated = migrate(table, row);
    if (migrated === null) return [];
    return isObject(migrated) ? [[line, migrated]] : refuse({ code: 'damaged-record', table, line });
  });
}

function isObject(value: unknown): value is StoredRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
