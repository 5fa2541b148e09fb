import type { Id } from './fields';
import { totalsOf, type StatusTotals } from './follow-up-matrix';
import type { RecommendationRow } from './recommendation-row';

/** How recommendations stand in the States, counted by entries: one recommendation in one State. */
export interface FollowUpCounts {
  readonly recommendations: number;
  readonly open: number;
  /** Open ones of which it is to be decided whom they address. */
  readonly undecided: number;
  readonly entries: number;
  readonly statuses: StatusTotals;
  readonly overdue: number;
  readonly silent: number;
}

/** @param partyId of one party alone; `null` for all */
export function followUpCounts(
  rows: readonly RecommendationRow[],
  partyId: Id | null = null,
): FollowUpCounts {
  const own = partyId === null ? rows : rows.filter(({ states }) => states.has(partyId));
  const entries = own.flatMap(({ states }) =>
    partyId === null ? [...states.values()] : (states.get(partyId) ?? []),
  );
  return {
    recommendations: own.length,
    open: own.filter(({ isOpen }) => isOpen).length,
    undecided: own.filter(({ isOpen, isUndecided }) => isOpen && isUndecided).length,
    entries: entries.length,
    statuses: totalsOf(entries),
    overdue: entries.filter(({ isOverdue }) => isOverdue).length,
    silent: entries.filter(({ isSilent }) => isSilent).length,
  };
}
