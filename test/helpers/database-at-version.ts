import { tableNames, type RecordSet } from '@/domain/records';
import { describeDatabase } from '@/store/database';
import { migrations } from '@/store/migrations/migrations';
import { newId } from '@/store/new-id';

/** Makes a database as version `version` of the app left it, and closes it. Returns its name. */
export async function databaseAtVersion(
  version: number,
  records: RecordSet,
  steps: readonly unknown[] = [],
): Promise<string> {
  const name = newId();
  const database = describeDatabase(
    name,
    migrations.filter((migration) => migration.version <= version),
  );
  for (const table of tableNames) await database.table(table).bulkAdd([...(records[table] ?? [])]);
  await database.table('steps').bulkAdd([...steps]);
  database.close();
  return name;
}
