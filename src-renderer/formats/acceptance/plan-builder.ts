import type { Id } from '@/domain/fields';
import type { Claim } from '@/domain/source';
import { survivorOf } from '@/domain/survivor-of';
import { recordSchemas, type RecordOf, type RecordSet, type TableName } from '@/domain/records';

import type { AcceptanceGround, PlannedChange, PlannedRemoval } from './acceptance-plan';

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
  /**
   * Those of a table that go by a key which is made of them: a title as it is compared, two fields together.
   * @param keysOf one function for all who ask: what it makes is kept as long as the plan is, and by the function
   */
  keyed<T extends TableName>(table: T, keysOf: KeysOf<T>, key: string): readonly RecordOf<T>[];
  /** The first of those that `where` finds which matches: no list is made of what thousands of reviews share. */
  findWhere<T extends TableName, F extends keyof RecordOf<T>>(
    table: T,
    field: F,
    value: RecordOf<T>[F],
    matches: (row: RecordOf<T>) => boolean,
  ): RecordOf<T> | undefined;
  /** The claims about a record; the register may hold hundreds of thousands. */
  claimsOf(recordId: Id): readonly Claim[];
  add<T extends TableName>(table: T, row: RecordOf<T>): RecordOf<T>;
  change<T extends TableName>(table: T, id: Id, patch: Partial<RecordOf<T>>): void;
  /**
   * Lets a row go: nothing finds it any more, and what was planned to be claimed about it goes too. What belongs to it in the
   * register goes when it is written.
   * @param by the sources because of which it goes
   */
  remove(table: TableName, id: Id, by: readonly Id[]): void;
  /** Begins another review: what the ones before it planned counts as there already. */
  begin(): void;
  /** Whether the row is planned by the review under way, and neither in the register nor planned before it. */
  isNew(id: Id): boolean;
  orderBetween(after: string | null, before: string | null): string;
  added(): RecordSet;
  changes(): readonly PlannedChange[];
  removed(): readonly PlannedRemoval[];
}

/** The keys that a row is found by. */
export type KeysOf<T extends TableName> = (row: RecordOf<T>) => readonly string[];

/** Rows by what is sought in them. */
interface RowIndex {
  readonly valuesOf: (row: never) => readonly unknown[];
  readonly ids: Map<unknown, Set<Id>>;
}

/** An empty plan over the rows of the register, which sees what was planned as if it were there already. */
export function createPlanBuilder({ register, newId, orderKeys }: AcceptanceGround): PlanBuilder {
  const tables = new Map<TableName, Map<Id, unknown>>();
  const added = new Map<TableName, Set<Id>>();
  const addedIds = new Set<Id>();
  const newIds = new Set<Id>();
  const removals: PlannedRemoval[] = [];
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

  /** By table, and by the field or the function that makes the keys; each made when it is first asked for. */
  const indexes = new Map<TableName, Map<unknown, RowIndex>>();
  const put = ({ ids }: RowIndex, value: unknown, id: Id) => {
    const there = ids.get(value);
    if (there) there.add(id);
    else ids.set(value, new Set([id]));
  };
  const index = <T extends TableName>(table: T, id: Id, before: RecordOf<T> | null, after: RecordOf<T>) => {
    for (const own of indexes.get(table)?.values() ?? []) {
      // Made below for rows of this table.
      const valuesOf = own.valuesOf as (row: RecordOf<T>) => readonly unknown[];
      const [was, is] = [before ? valuesOf(before) : [], valuesOf(after)];
      // What keeps its value keeps its place.
      for (const value of was) if (!is.includes(value)) own.ids.get(value)?.delete(id);
      for (const value of is) if (!was.includes(value)) put(own, value, id);
    }
  };
  const indexOf = <T extends TableName>(
    table: T,
    by: unknown,
    valuesOf: (row: RecordOf<T>) => readonly unknown[],
  ): RowIndex => {
    const ofTable = indexes.get(table) ?? new Map<unknown, RowIndex>();
    indexes.set(table, ofTable);
    const known = ofTable.get(by);
    if (known) return known;
    const fresh: RowIndex = { valuesOf, ids: new Map() };
    for (const row of tableOf(table).values()) for (const value of valuesOf(row)) put(fresh, value, row.id);
    ofTable.set(by, fresh);
    return fresh;
  };
  const found = <T extends TableName>(
    table: T,
    { ids }: RowIndex,
    value: unknown,
  ): readonly RecordOf<T>[] => {
    const rows = tableOf(table);
    return [...(ids.get(value) ?? [])].flatMap((id) => rows.get(id) ?? []);
  };
  const byField = <T extends TableName>(table: T, field: keyof RecordOf<T>) =>
    indexOf(table, field, (row) => [row[field]]);
  const where: PlanBuilder['where'] = (table, field, value) => found(table, byField(table, field), value);

  /** `found` passes over ids whose rows are gone. */
  const drop = (table: TableName, id: Id): boolean => {
    listed.delete(table);
    patches.delete(id);
    addedIds.delete(id);
    newIds.delete(id);
    added.get(table)?.delete(id);
    return tableOf(table).delete(id);
  };

  return {
    newId,
    rows: rowsOf,
    row: (table, id) => tableOf(table).get(id),
    where,
    keyed: (table, keysOf, key) => found(table, indexOf(table, keysOf, keysOf), key),
    findWhere(table, field, value, matches) {
      for (const id of byField(table, field).ids.get(value) ?? []) {
        const row = tableOf(table).get(id);
        if (row && matches(row)) return row;
      }
      return undefined;
    },
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
    remove(table, id, by) {
      const isAdded = addedIds.has(id);
      for (const claim of where('claims', 'recordId', id))
        if (addedIds.has(claim.id)) drop('claims', claim.id);
      if (drop(table, id) && !isAdded) removals.push({ table, id, by });
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
    removed: () => removals,
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
