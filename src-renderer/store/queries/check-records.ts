import type Dexie from 'dexie';

import { tableNames } from '@/domain/records';

import { recordTable } from '../database';
import type { RecordProblem } from '../register';
import { asRecordProblem } from '../stored-row';

/** Rows that do not fit their schema. They are reported and left as they are: what can still be read is not thrown away. */
export async function checkRecords(database: Dexie): Promise<readonly RecordProblem[]> {
  const tables = await Promise.all(
    tableNames.map(async (table) =>
      (await recordTable(database, table).toArray()).flatMap(
        (record) => asRecordProblem(table, record) ?? [],
      ),
    ),
  );
  return tables.flat();
}
