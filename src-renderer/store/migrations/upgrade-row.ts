import type { Migration, StoredRow } from './migration';
import { migrations } from './migrations';

/**
 * Brings a row written at `fromVersion` to the form of today.
 * @returns `null` when a migration drops the row
 */
export function upgradeRow(
  table: string,
  row: StoredRow,
  fromVersion: number,
  list: readonly Migration[] = migrations,
): StoredRow | null {
  let current: StoredRow | null = row;
  for (const { version, upgradeRecord } of list) {
    if (version > fromVersion && upgradeRecord && current) current = upgradeRecord(table, current);
  }
  return current;
}
