import type { RecordSet } from '@/domain/records';
import { rowsOfSet } from '@/store/record-set';
import { referencesFrom } from '@/store/references';
import { toRow } from '@/store/stored-row';

/** References that lead nowhere, as `table.field id`; a sound register has none. */
export function danglingReferences(records: RecordSet): readonly string[] {
  const rows = rowsOfSet(records);
  const ids = new Set(rows.map(({ table, record }) => `${table} ${record.id}`));
  return rows.flatMap(({ table, record }) =>
    referencesFrom(table).flatMap(({ field, target }) => {
      const id = toRow(record)[field];
      return typeof id === 'string' && !ids.has(`${target} ${id}`) ? [`${table}.${field} ${id}`] : [];
    }),
  );
}
