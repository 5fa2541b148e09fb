import type { Id } from '@/domain/fields';
import type { AnyRecord, RecordOf, TableName } from '@/domain/records';

import { sameValue } from '../journal/same-value';
import { rowsOfSet } from '../record-set';
import { referencesFrom, referencesTo } from '../references';
import type { Recorder } from '../register';
import { StoreFailure } from '../store-failure';
import { toRow } from '../stored-row';
import type { StoredRow } from '../migrations/migration';
import type { AcceptedRecords } from './accept-records';

/**
 * Whether the register is still the one that an import was planned from, as far as it is to change or to lose anything.
 * @throws {StoreFailure} `changed-meanwhile`
 */
export async function requireStillFits(recorder: Recorder, records: AcceptedRecords): Promise<void> {
  const { add, change, remove = [], process, plannedFrom, joined } = records;
  if (process && (await recorder.all('processes')).length > 0) throw changed('processes');
  for (const id of joined) if (!(await recorder.get('meetings', id))) throw changed(`meetings ${id}`);
  for (const { sha256 } of add.sources ?? []) {
    if ((await recorder.where('sources', 'sha256', sha256)).length > 0) throw changed(`sources ${sha256}`);
  }
  const planned = new Map(rowsOfSet(plannedFrom).map(({ record }) => [record.id, toRow(record)]));
  for (const { table, id, patch } of change) {
    const found = await recorder.get(table, id);
    const now = found && toRow(found);
    const before = planned.get(id);
    const isSame = Object.keys(patch).every((field) => sameValue(now?.[field], before?.[field]));
    if (!now || !before || !isSame) throw changed(`${table} ${id}`);
  }
  for (const { table, id } of remove) {
    const row = await recorder.get(table, id);
    if (!row) throw changed(`${table} ${id}`);
    await requireAsPlanned(recorder, planned, table, row);
  }
}

/** Nothing that goes with a row may be otherwise than it was planned from: not the row, not what is part of it or states it. */
async function requireAsPlanned(
  recorder: Recorder,
  planned: ReadonlyMap<Id, StoredRow>,
  table: TableName,
  record: AnyRecord,
): Promise<void> {
  const { id } = record;
  const row = toRow(record);
  const before = planned.get(id);
  // Whoever reads a list is told a merged party by the one that stays.
  const follows = new Set(
    referencesFrom(table).flatMap(({ field, target }) => (target === 'parties' ? [field] : [])),
  );
  const isSame = Object.keys(row).every(
    (field) => follows.has(field) || sameValue(row[field], before?.[field]),
  );
  if (!before || !isSame) throw changed(`${table} ${id}`);
  for (const claim of await recorder.where('claims', 'recordId', id))
    if (!planned.has(claim.id)) throw changed(`claims ${claim.id}`);
  for (const { table: part, field, onRemoval } of referencesTo(table)) {
    if (onRemoval !== 'remove' || part === 'claims') continue;
    for (const one of await partsNaming(recorder, part, field, id))
      await requireAsPlanned(recorder, planned, part, one);
  }
}

function partsNaming<T extends TableName>(recorder: Recorder, table: T, field: string, id: Id) {
  // Every field of the list of references is one of its table's own, which a `string` cannot say.
  return recorder.where(table, field as keyof RecordOf<T> & string, id);
}

function changed(what: string): StoreFailure {
  return new StoreFailure('changed-meanwhile', what);
}
