import type { ProgressUpdate } from '@/domain/commitment';
import type { FollowUpState, RecommendationRow } from '@/domain/recommendation-row';
import type { CellPlace } from '../matrix-address';

/** A day of the past with the lines of the register as they stood on it. */
export interface DayLookedBackTo {
  /** ISO 8601 */
  readonly day: string;
  readonly rows: readonly RecommendationRow[];
}

/** How a cell stood on a day of the past, beside what it is at present. */
export interface StoodOn {
  readonly day: string;
  /** Whether the recommendation was made by then. */
  readonly isMade: boolean;
  /** `null` where the party was not addressed then and had not reported. */
  readonly state: FollowUpState | null;
  /** The reports of the present that counted on the day. */
  readonly counted: readonly ProgressUpdate[];
  /** Those that came since, or that no date places before the end of the day. */
  readonly since: readonly ProgressUpdate[];
}

/** Tells what stood in a cell on the day from what came since. @param present the state of today */
export function stoodOn(
  { day, rows }: DayLookedBackTo,
  { recommendationId, partyId }: CellPlace,
  present: FollowUpState | null,
): StoodOn {
  const row = rows.find(({ recommendation }) => recommendation.id === recommendationId);
  const state = row?.states.get(partyId) ?? null;
  const known = new Set(state?.counted.map(({ id }) => id));
  const reports = present?.reports ?? [];
  return {
    day,
    isMade: row !== undefined,
    state,
    counted: reports.filter(({ id }) => known.has(id)),
    since: reports.filter(({ id }) => !known.has(id)),
  };
}
