import type { Id } from '@/domain/fields';
import { followRows } from '@/domain/follow-parties';
import type { Party } from '@/domain/party';
import type { RecordOf, TableName } from '@/domain/records';
import { survivors } from '@/domain/surviving-person';

import { recordTable, type TableSource } from '../database';
import { referencesFrom } from '../references';
import { distinctIds, rowsById } from './read-rows';
import { readInSlices } from './read-in-slices';

/** The parties that were merged into another, and those: found by their index, and few. None in most registers. */
export async function mergedParties(source: TableSource): Promise<readonly Party[]> {
  // A row whose `mergedIntoId` is null is not in the index of that field.
  const merged = await recordTable(source, 'parties').orderBy('mergedIntoId').toArray();
  if (merged.length === 0) return merged;
  const targets = await rowsById(source, 'parties', distinctIds(merged.map((party) => party.mergedIntoId)));
  return [...new Map([...merged, ...targets].map((party) => [party.id, party])).values()];
}

/**
 * The ids under which rows of the parties may stand: those that stay first.
 * @param merges as `mergedParties` reads them
 */
export function idsOfParties(ids: readonly Id[], merges: readonly Party[]): readonly Id[] {
  const survivorOf = survivors(merges);
  const own = new Set(ids.map(survivorOf));
  const others = merges.flatMap(({ id }) => (own.has(survivorOf(id)) ? [id] : []));
  return distinctIds([...own, ...others]);
}

/** A whole table in slices, with whatever it says of a merged party said of the one it was merged into. */
export async function listRows<T extends TableName>(
  source: TableSource,
  table: T,
): Promise<readonly RecordOf<T>[]> {
  const rows = await readInSlices(source, table);
  return namesParties(table) ? followRows(rows, await mergedParties(source)) : rows;
}

/** Whether rows of the table name a party; a party that names the one it was merged into does not. */
export function namesParties(table: TableName): boolean {
  return table !== 'parties' && referencesFrom(table).some(({ target }) => target === 'parties');
}
