import type { Id } from '@/domain/fields';
import type { TableName } from '@/domain/records';

import { inSlices } from './breathe';
import { recordTable, type TableSource } from './database';
import type { TableRow } from './record-set';
import { endsOf } from './queries/read-in-slices';
import { referencesFrom, referencesTo } from './references';
import { StoreFailure } from './store-failure';
import { toRow } from './stored-row';
import type { RowWrite, WriteSet } from './write-set';

/**
 * Refuses rows that name a record that is not there. Two windows may work at once: one must not add an attendance to
 * the delegation the other has just removed.
 * @throws {StoreFailure} `not-found`
 */
export async function requireReferences(
  source: TableSource,
  set: WriteSet,
  writes: readonly RowWrite[],
): Promise<void> {
  for (const [target, ids] of await referencedIds(source, set, writes)) {
    const removed = ids.find((id) => set.has(target, id));
    const found = removed === undefined ? await recordTable(source, target).bulkGet([...ids]) : [];
    const missing = removed ?? ids.find((_id, index) => found[index] === undefined);
    if (missing !== undefined) throw new StoreFailure('not-found', `${target} ${missing}`);
  }
}

/**
 * Refuses removals that would leave another row naming what is gone: Undo of a step whose record another device has
 * used since. Called when the writes are in the transaction, so that only rows that stay are looked at.
 * @throws {StoreFailure} `changed-meanwhile`
 */
export async function refuseOrphans(source: TableSource, writes: readonly RowWrite[]): Promise<void> {
  const removed = new Map<TableName, Id[]>();
  for (const { table, id, after } of writes) {
    if (after) continue;
    const own = removed.get(table);
    if (own) own.push(id);
    else removed.set(table, [id]);
  }
  for (const [target, ids] of removed) {
    for (const { table, field } of referencesTo(target)) {
      if (ids.length >= manyIds && (await isUnnamed(source, table, field, ids))) continue;
      const [orphan] = await recordTable(source, table).where(field).anyOf(ids).limit(1).primaryKeys();
      if (orphan !== undefined) throw new StoreFailure('changed-meanwhile', `${table} ${orphan} ${field}`);
    }
  }
}

/** Ids from which it is worth asking once for all of them before each is asked for. */
const manyIds = 200;

/** Whether no row names an id from the first to the last: the ids of a batch lie together, and few others between them. */
async function isUnnamed(
  source: TableSource,
  table: TableName,
  field: string,
  ids: readonly Id[],
): Promise<boolean> {
  const { first, last } = endsOf(ids);
  const between = recordTable(source, table).where(field).between(first, last, true, true);
  return (await between.limit(1).primaryKeys()).length === 0;
}

/**
 * Refuses a whole register in which a row names a record that is not among its rows.
 * @throws {StoreFailure} `not-found`
 */
export function requireSoundRows(rows: readonly TableRow[]): void {
  const there = new Set(rows.map(({ table, record }) => `${table} ${record.id}`));
  for (const { table, record } of rows) {
    for (const { field, target } of referencesFrom(table)) {
      const id = toRow(record)[field];
      if (typeof id === 'string' && !there.has(`${target} ${id}`)) {
        throw new StoreFailure('not-found', `${table} ${record.id} names ${target} ${id}`);
      }
    }
  }
}

/** Ids by table that the rows name and the write set itself does not hold. */
async function referencedIds(
  source: TableSource,
  set: WriteSet,
  writes: readonly RowWrite[],
): Promise<readonly (readonly [TableName, readonly Id[]])[]> {
  const wanted = new Map<TableName, Set<Id>>();
  const name = ({ table, after }: RowWrite) => {
    for (const { field, target } of after ? referencesFrom(table) : []) {
      const id = after?.[field];
      if (typeof id !== 'string' || set.get(target, id)) continue;
      wanted.set(target, (wanted.get(target) ?? new Set()).add(id));
    }
  };
  await inSlices(source, writes, (slice) => slice.forEach(name));
  return [...wanted].map(([target, ids]) => [target, [...ids]]);
}
