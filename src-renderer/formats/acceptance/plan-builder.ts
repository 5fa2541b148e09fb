import type { Id } from '@/domain/fields';
import type { Claim } from '@/domain/source';
import { survivorOf } from '@/domain/survivor-of';
import { recordSchemas, type RecordOf, type RecordSet, type TableName } from '@/domain/records';

import type { AcceptanceGround, PlannedChange } from './acceptance-plan';

/**
 * The register as it will be, and the way there. The functions of this folder read from it what earlier ones planned,
 * so that a party found for a delegation is there for the organisers.
 */
export interface PlanBuilder {
  readonly newId: () => Id;
  rows<T extends TableName>(table: T): readonly RecordOf<T>[];
  row<T extends TableName>(table: T, id: Id): RecordOf<T> | undefined;
  /** Those of a table that have a value in a field: of thousands of reviews none may look through what all the others add. */
  where<T extends TableName, F extends keyof RecordOf<T>>(
    table: T,
    field: F,
    value: RecordOf<T>[F],
  ): readonly RecordOf<T>[];
  /** The claims about a record; the register may hold hundreds of thousands. */
  claimsOf(recordId: Id): readonly Claim[];
  add<T extends TableName>(table: T, row: RecordOf<T>): RecordOf<T>;
  change<T extends TableName>(table: T, id: Id, patch: Partial<RecordOf<T>>): void;
  /** Begins another review: what the ones before it planned counts as there already. */
  begin(): void;
  /** Whether the row is planned by the review under way, and neither in the register nor planned before it. */
  isNew(id: Id): boolean;
  orderBetween(after: string | null, before: string | null): string;
  added(): RecordSet;
  changes(): readonly PlannedChange[];
}

/** An empty plan over the rows of the register, which sees what was planned as if it were there already. */
export function createPlanBuilder({ register, newId, orderKeys }: AcceptanceGround): PlanBuilder {
  const tables = new Map<TableName, Map<Id, unknown>>();
  const added = new Map<TableName, Set<Id>>();
  const addedIds = new Set<Id>();
  const newIds = new Set<Id>();
  const patches = new Map<Id, { table: TableName; patch: Record<string, unknown> }>();

  function tableOf<T extends TableName>(table: T): Map<Id, RecordOf<T>> {
    let rows = tables.get(table);
    if (!rows) {
      rows = new Map((register[table] ?? []).map((row) => [row.id, row]));
      tables.set(table, rows);
    }
    // Filled above and by `add` and `change` with rows of this table only.
    return rows as Map<Id, RecordOf<T>>;
  }

  /** Lists of whole tables, as long as nothing is added to them. */
  const listed = new Map<TableName, readonly unknown[]>();
  function rowsOf<T extends TableName>(table: T): readonly RecordOf<T>[] {
    const list = listed.get(table) ?? [...tableOf(table).values()];
    listed.set(table, list);
    // Made above of rows of this table only.
    return list as readonly RecordOf<T>[];
  }

  /** By table and field, ids by the values that were sought: made when it is first asked for. */
  const indexes = new Map<TableName, Map<PropertyKey, Map<unknown, Set<Id>>>>();
  type Fields = Readonly<Record<PropertyKey, unknown>>;
  const index = (table: TableName, id: Id, before: Fields | null, after: Fields) => {
    for (const [field, byValue] of indexes.get(table) ?? []) {
      if (before?.[field] === after[field] && before !== null) continue;
      if (before) byValue.get(before[field])?.delete(id);
      const ids = byValue.get(after[field]);
      if (ids) ids.add(id);
      else byValue.set(after[field], new Set([id]));
    }
  };
  const indexOf = <T extends TableName>(table: T, field: keyof RecordOf<T>) => {
    const ofTable = indexes.get(table) ?? new Map<PropertyKey, Map<unknown, Set<Id>>>();
    indexes.set(table, ofTable);
    const known = ofTable.get(field);
    if (known) return known;
    const byValue = new Map<unknown, Set<Id>>();
    for (const row of tableOf(table).values()) {
      const ids = byValue.get(row[field]);
      if (ids) ids.add(row.id);
      else byValue.set(row[field], new Set([row.id]));
    }
    ofTable.set(field, byValue);
    return byValue;
  };
  const where: PlanBuilder['where'] = (table, field, value) =>
    [...(indexOf(table, field).get(value) ?? [])].flatMap((id) => tableOf(table).get(id) ?? []);

  return {
    newId,
    rows: rowsOf,
    row: (table, id) => tableOf(table).get(id),
    where,
    claimsOf: (recordId) => where('claims', 'recordId', recordId),
    add(table, row) {
      listed.delete(table);
      tableOf(table).set(row.id, row);
      index(table, row.id, null, row);
      addedIds.add(row.id);
      newIds.add(row.id);
      added.set(table, (added.get(table) ?? new Set()).add(row.id));
      return row;
    },
    change(table, id, patch) {
      const row = tableOf(table).get(id);
      if (!row) throw new Error(`No row ${id} in ${table} to change`);
      listed.delete(table);
      const next = { ...row, ...patch };
      tableOf(table).set(id, next);
      index(table, id, row, next);
      if (addedIds.has(id)) return;
      patches.set(id, { table, patch: { ...patches.get(id)?.patch, ...patch } });
    },
    begin: () => newIds.clear(),
    isNew: (id) => newIds.has(id),
    orderBetween(after, before) {
      const [key] = orderKeys(after, before, 1);
      if (key === undefined) throw new Error('No order key was made');
      return key;
    },
    added: () =>
      Object.fromEntries(
        [...added].map(([table, ids]) => [
          table,
          [...ids].map((id) => recordSchemas[table].parse(tables.get(table)?.get(id))),
        ]),
      ),
    // Each patch was made for a row of the table it names, which a union of this many tables cannot be shown to say.
    changes: () => [...patches].map(([id, { table, patch }]) => ({ table, id, patch }) as PlannedChange),
  };
}

/** As `survivors` of the plan's persons or recommendations, without a look at all of them. */
export function survivorsIn(
  plan: PlanBuilder,
  table: 'persons' | 'parties' | 'recommendations',
): (id: Id) => Id {
  return (id) => survivorOf({ get: (one) => plan.row(table, one) }, id);
}

/** The key behind all of a list's. */
export function lastOrder(plan: PlanBuilder, rows: readonly { readonly order: string }[]): string {
  const last = rows.reduce<string | null>(
    (top, { order }) => (top === null || order > top ? order : top),
    null,
  );
  return plan.orderBetween(last, null);
}
