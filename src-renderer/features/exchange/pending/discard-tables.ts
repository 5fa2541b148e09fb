import { letGoOfTables, mappingDatabase, type WaitingLine } from '../mapping/mapping-database';
import { pendingDatabase } from './pending-database';
import { rowsOfTables } from './rows-of-tables';

const tables = mappingDatabase.files;

/**
 * Takes the tables of a batch off the list; those that a later batch holds as well go on waiting, of that batch, and those
 * that were discarded before by themselves stay so.
 */
export async function discardTables(batchId: string, at: string): Promise<void> {
  const own = await tablesOf(batchId, ({ discardedAt }) => !discardedAt);
  if (own.size === 0) return;
  const heirs = new Map<string, string>();
  for (const { batchId: other, outcome } of await rowsOfTables(({ tablesId }) => own.has(tablesId))) {
    if (other === batchId || outcome.kind !== 'table') continue;
    const batch = await pendingDatabase.batches.get(other);
    if (batch && !batch.discardedAt) heirs.set(outcome.tablesId, other);
  }
  for (const id of own) {
    const heir = heirs.get(id);
    await tables.update(id, heir === undefined ? { discardedAt: at } : { batchId: heir });
  }
}

/** Puts back on the list what was discarded with the batch. @param at when that was */
export async function restoreTables(batchId: string, at: string): Promise<void> {
  for (const id of await tablesOf(batchId, ({ discardedAt }) => discardedAt === at))
    await tables.update(id, { discardedAt: null });
}

/** Lets go for good of the tables that were discarded with a batch. @param at when that was */
export async function removeTables(batchId: string, at: string): Promise<void> {
  await letGoOfTables([...(await tablesOf(batchId, ({ discardedAt }) => discardedAt === at))]);
}

/** The batches with tables that wait, or that can be brought back. */
export async function batchesOfTables(): Promise<ReadonlySet<string>> {
  const kept = new Map((await tables.toArray()).map(({ id, batchId }) => [id, batchId]));
  if (kept.size === 0) return new Set();
  const rows = await rowsOfTables(({ tablesId }) => kept.has(tablesId));
  return new Set([...kept.values(), ...rows.map(({ batchId }) => batchId)]);
}

async function tablesOf(
  batchId: string,
  isWanted: (file: WaitingLine) => boolean,
): Promise<ReadonlySet<string>> {
  return new Set(await tables.filter((file) => file.batchId === batchId && isWanted(file)).primaryKeys());
}
