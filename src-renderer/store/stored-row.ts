import { recordSchemas, type AnyRecord, type RecordOf, type TableName } from '@/domain/records';

import type { StoredRow } from './migrations/migration';
import type { RecordProblem } from './register';
import { StoreFailure } from './store-failure';

/** A record, or part of one, as plain JSON. Every record is: the schemas hold nothing else. */
export function toRow(record: Partial<AnyRecord>): StoredRow {
  return { ...record };
}

/**
 * The record a row stands for, without fields that no schema knows.
 * @throws {StoreFailure} `invalid-record` when it does not fit the schema of its table
 */
export function toRecord<T extends TableName>(table: T, row: StoredRow): RecordOf<T> {
  const parsed = recordSchemas[table].safeParse(row);
  if (!parsed.success) throw new StoreFailure('invalid-record', issueOf(table, parsed.error.issues[0]));
  // The schema of table T yields records of T: an indexed access that TypeScript widens to the union of all tables.
  return parsed.data as RecordOf<T>;
}

/** A row that this database holds as the record it is: it was checked when it was written. */
export function trustRow<T extends TableName>(_table: T, row: StoredRow): RecordOf<T> {
  // The caller takes row and table from the same place, which the types of a generic T cannot express.
  return row as unknown as RecordOf<T>;
}

/** What is wrong with a row; `null` when it fits its schema. */
export function asRecordProblem(table: TableName, record: AnyRecord): RecordProblem | null {
  const parsed = recordSchemas[table].safeParse(record);
  return parsed.success ? null : { table, id: record.id, detail: issueOf(table, parsed.error.issues[0]) };
}

function issueOf(
  table: TableName,
  issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined,
): string {
  return `${[table, ...(issue?.path ?? [])].join('.')}: ${issue?.message ?? ''}`;
}
