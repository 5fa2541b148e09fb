import type { Id } from '@/domain/fields';
import type { Claim } from '@/domain/source';
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

  const claimIds = new Map<Id, Id[]>();
  for (const { id, recordId } of register.claims ?? []) listClaim(claimIds, recordId, id);

  return {
    newId,
    rows: (table) => [...tableOf(table).values()],
    row: (table, id) => tableOf(table).get(id),
    claimsOf: (recordId) => (claimIds.get(recordId) ?? []).flatMap((id) => tableOf('claims').get(id) ?? []),
    add(table, row) {
      if ('recordId' in row) listClaim(claimIds, row.recordId, row.id);
      tableOf(table).set(row.id, row);
      addedIds.add(row.id);
      newIds.add(row.id);
      added.set(table, (added.get(table) ?? new Set()).add(row.id));
      return row;
    },
    change(table, id, patch) {
      const row = tableOf(table).get(id);
      if (!row) throw new Error(`No row ${id} in ${table} to change`);
      tableOf(table).set(id, { ...row, ...patch });
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

function listClaim(claimIds: Map<Id, Id[]>, recordId: Id, id: Id): void {
  const list = claimIds.get(recordId);
  if (list) list.push(id);
  else claimIds.set(recordId, [id]);
}

/** The key behind all of a list's. */
export function lastOrder(plan: PlanBuilder, rows: readonly { readonly order: string }[]): string {
  const last = rows.reduce<string | null>(
    (top, { order }) => (top === null || order > top ? order : top),
    null,
  );
  return plan.orderBetween(last, null);
}
