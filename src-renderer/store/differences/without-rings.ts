import type { Transaction } from 'dexie';

import type { Id } from '@/domain/fields';

import { recordTable } from '../database';
import type { TableRow } from '../record-set';
import { toRow } from '../stored-row';
import type { WriteSet } from '../write-set';

const joinable = ['parties', 'persons', 'recommendations'] as const;

/**
 * Two laptops may have made one of the same two records, each the other way round. Where taking over half of that would
 * lose both in a ring, what was taken is set back to what stands here.
 */
export async function withoutRings(
  transaction: Transaction,
  set: WriteSet,
  changed: readonly TableRow[],
): Promise<void> {
  for (const table of joinable) {
    const own = changed.filter((row) => row.table === table).map(({ record }) => record.id);
    if (own.length === 0) continue;
    const next = new Map<Id, Id>();
    for (const { id, mergedIntoId } of await recordTable(transaction, table).toArray()) {
      if (mergedIntoId !== null) next.set(id, mergedIntoId);
    }
    const before = new Map(next);
    for (const { id, after } of set.rowsOf(table)) {
      const into = after?.['mergedIntoId'];
      if (typeof into === 'string') next.set(id, into);
      else next.delete(id);
    }
    for (const id of own) {
      if (!isInRing(next, id)) continue;
      const into = before.get(id) ?? null;
      set.set(table, id, { ...toRow({}), ...set.get(table, id), mergedIntoId: into });
      if (into === null) next.delete(id);
      else next.set(id, into);
    }
  }
}

function isInRing(next: ReadonlyMap<Id, Id>, id: Id): boolean {
  const seen = new Set<Id>();
  for (let at = next.get(id); at !== undefined && !seen.has(at); at = next.get(at)) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}
