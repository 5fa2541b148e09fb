import { generateNKeysBetween } from 'fractional-indexing';
import { v7 } from 'uuid';

import type { RecordSet, TableName } from '@/domain/records';

import type { PlannedChange, PlannedRemoval, ReviewRequest } from '../acceptance/acceptance-plan';
import { planReview, type PlannedReview } from '../acceptance/plan-acceptance';
import { createPlanBuilder, type PlanBuilder } from '../acceptance/plan-builder';

export type TablePart = {
  [T in TableName]: { readonly table: T; readonly rows: NonNullable<RecordSet[T]> };
}[TableName];

/** Many reviews planned as one, held on the thread: what is large crosses a part at a time. */
export interface AcceptanceDesk {
  /** Lets go of what was planned before. */
  beginAcceptance(): Promise<void>;
  /** A part of the register the reviews are planned against. All of it comes before the first review. */
  addToGround(part: TablePart): Promise<void>;
  addReview(request: ReviewRequest): Promise<PlannedReview>;
  /** How many rows of which tables are added, and how many rows there already are changed. */
  endAcceptance(): Promise<PlannedCounts>;
  addedRows(table: TableName, from: number, to: number): Promise<readonly unknown[]>;
  plannedChanges(from: number, to: number): Promise<readonly PlannedChange[]>;
}

export interface PlannedCounts {
  readonly added: readonly (readonly [TableName, number])[];
  readonly changed: number;
  /** Rows that go; few, as each was let go by the user. */
  readonly removed: readonly PlannedRemoval[];
}

export function createAcceptanceDesk(): AcceptanceDesk {
  let ground = new Map<TableName, unknown[]>();
  let plan: PlanBuilder | null = null;
  let add: RecordSet = {};
  let change: readonly PlannedChange[] = [];
  return {
    async beginAcceptance() {
      ground = new Map();
      plan = null;
      add = {};
      change = [];
    },
    async addToGround({ table, rows }) {
      const held = ground.get(table) ?? [];
      for (const row of rows) held.push(row);
      ground.set(table, held);
    },
    async addReview(request) {
      plan ??= createPlanBuilder({
        // Each list was filled with rows of the table it stands under.
        register: Object.fromEntries<unknown>(ground),
        newId: () => v7(),
        orderKeys: (after, before, count) => generateNKeysBetween(after, before, count),
      });
      return planReview(plan, request);
    },
    async endAcceptance() {
      add = plan?.added() ?? {};
      change = plan?.changes() ?? [];
      const removed = plan?.removed() ?? [];
      // A batch has hundreds of thousands of rows: they are not held twice while they are fetched.
      plan = null;
      ground = new Map();
      return {
        // The keys of what the plan adds are tables.
        added: Object.entries(add).map(([table, rows]) => [table as TableName, rows.length] as const),
        changed: change.length,
        removed,
      };
    },
    addedRows: async (table, from, to) => (add[table] ?? []).slice(from, to),
    plannedChanges: async (from, to) => change.slice(from, to),
  };
}
