import { tableNames, type AnyRecord, type RecordSet, type TableName } from '@/domain/records';

import type { StoredRow } from './migrations/migration';
import { upgradeRow } from './migrations/upgrade-row';
import { toRecord, toRow } from './stored-row';

export interface TableRow {
  readonly table: TableName;
  readonly record: AnyRecord;
}

/** All rows of a set, table by table. */
export function rowsOfSet(set: RecordSet): readonly TableRow[] {
  return tableNames.flatMap((table) => (set[table] ?? []).map((record: AnyRecord) => ({ table, record })));
}

/**
 * The rows of a set written at `fromVersion`, in the form of today and checked.
 * @throws {StoreFailure} `invalid-record`
 */
export function upgradedRows(set: RecordSet, fromVersion: number): readonly TableRow[] {
  return rowsOfSet(set).flatMap(({ table, record }) => {
    const row: StoredRow | null = upgradeRow(table, toRow(record), fromVersion);
    return row ? [{ table, record: toRecord(table, row) }] : [];
  });
}
