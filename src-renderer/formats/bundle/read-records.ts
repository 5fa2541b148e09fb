import type { JournalValue } from '@/domain/journal';
import { recordSchemas, tableNames, type RecordOf, type TableName } from '@/domain/records';

import { refuse } from './bundle-outcome';
import { isWhole, readJsonLines } from './json-lines';

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

/** A row as it stands in the bundle, of whichever version, with the line it came from and, unless migrated, its text. */
export interface RawRow {
  readonly line: number;
  readonly value: StoredRow;
  readonly text?: string;
}

/**
 * The lines of a table's part as objects.
 * @throws BundleRefusal `damaged-record`
 */
export function readRawRows(table: string, bytes: Uint8Array): readonly RawRow[] {
  return Array.from(readJsonLines(bytes), (read) => {
    if (!read.ok || !isObject(read.value)) return refuse({ code: 'damaged-record', table, line: read.line });
    return { line: read.line, value: read.value, text: read.text };
  });
}

/**
 * The rows checked against their schema and for doubled ids. A field that the schema does not know is damage too:
 * dropped silently, it would be missing from the next export.
 * @throws BundleRefusal `damaged-record`
 */
export function checkRows<T extends TableName>(table: T, rows: readonly RawRow[]): readonly RecordOf<T>[] {
  const ids = new Set<string>();
  return rows.map((row) => {
    const { line } = row;
    // Indexing the schemas by a type parameter gives a union of schemas that TypeScript cannot narrow to T's.
    const parsed = recordSchemas[table].safeParse(row.value);
    if (!parsed.success || ids.has(parsed.data.id) || !isWhole(parsed.data, row)) {
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
  return rows.flatMap(({ line, value }): readonly RawRow[] => {
    const migrated = migrate(table, value);
    if (migrated === null) return [];
    return isObject(migrated) ? [{ line, value: migrated }] : refuse({ code: 'damaged-record', table, line });
  });
}

function isObject(value: unknown): value is StoredRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
