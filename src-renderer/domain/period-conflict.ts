import type { Id } from './fields';

/** Tables whose rows carry a period and are pointed out by a conflict. */
export type PeriodTable = 'partyNames' | 'statuses' | 'chairmanships' | 'supportRoles';

export const conflictKinds = [
  'ends-before-it-begins',
  'holds-no-day',
  'names-overlap',
  'statuses-overlap',
  'statuses-contradict',
  'chairs-overlap',
  'chair-undated',
  'chair-not-member',
  'handed-over-before-announced',
  'assumed-before-announced',
  'assumed-before-handed-over',
  'elected-after-assumed',
  'support-roles-overlap',
] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/**
 * Dates of a register that cannot all be right. It is pointed out and never forbidden: sources disagree, and a record
 * is often entered before all of it is known.
 */
export interface PeriodConflict {
  readonly kind: ConflictKind;
  readonly table: PeriodTable;
  /** The rows concerned, one or two. */
  readonly ids: readonly Id[];
  /** Whose rows they are, each party once. */
  readonly partyIds: readonly Id[];
}

interface PeriodRow {
  readonly id: Id;
  readonly partyId: Id;
}

export function conflictOf(
  kind: ConflictKind,
  table: PeriodTable,
  ...rows: readonly PeriodRow[]
): PeriodConflict {
  return {
    kind,
    table,
    ids: rows.map(({ id }) => id),
    partyIds: [...new Set(rows.map(({ partyId }) => partyId))],
  };
}

/** Every two different rows once, in the order of the list. */
export function pairsOf<Row>(rows: readonly Row[]): readonly (readonly [Row, Row])[] {
  return rows.flatMap((row, index) => rows.slice(index + 1).map((other) => [row, other] as const));
}
