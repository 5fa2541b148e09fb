import type { TableName } from '@/domain/records';
import { describeDatabase } from '@/store/database';
import { migrations } from '@/store/migrations/migrations';
import { newId } from '@/store/new-id';

/**
 * Makes a database as version `version` of the app left it, and closes it. Returns its name.
 * @param records in the form of that version
 */
export async function databaseAtVersion(
  version: number,
  records: { readonly [T in TableName]?: readonly object[] },
  steps: readonly unknown[] = [],
): Promise<string> {
  const name = newId();
  const database = describeDatabase(
    name,
    migrations.filter((migration) => migration.version <= version),
  );
  for (const [table, rows] of Object.entries(records)) await database.table(table).bulkAdd([...rows]);
  await database.table('steps').bulkAdd([...steps]);
  database.close();
  return name;
}
