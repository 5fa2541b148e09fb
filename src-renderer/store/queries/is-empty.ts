import { tableNames } from '@/domain/records';

import { recordTable, type TableSource } from '../database';

/** Whether the register holds no record at all. */
export async function isEmpty(source: TableSource): Promise<boolean> {
  const counts = await Promise.all(tableNames.map((table) => recordTable(source, table).limit(1).count()));
  return counts.every((count) => count === 0);
}
