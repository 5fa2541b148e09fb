import { compareText } from './by-order';
import type { FollowUpStatus } from './commitment';
import { edtfSortKey } from './edtf';
import type { Id } from './fields';
import { isSettled, knownSince } from './follow-up';
import type { FollowUpState, RecommendationRow } from './recommendation-row';

/** Why a recommendation is still to be taken up; the most pressing first. */
export const openReasons = [
  'overdue',
  'silent',
  'in-progress',
  'not-reported',
  'undecided',
  'settled',
] as const;
export type OpenReason = (typeof openReasons)[number];

/** How an open recommendation stands, counted by party. One that is overdue may be silent too. */
export interface WhyOpen {
  /**
   * `undecided`: nobody is asked about it yet, since it was not said whom it addresses. `settled`: nothing more is expected
   * of anybody, and its follow-up was not ended.
   */
  readonly reason: OpenReason;
  /** How many parties are addressed or have reported. */
  readonly of: number;
  readonly overdue: number;
  /** The earliest date that has passed, EDTF. */
  readonly overdueSince: string | null;
  readonly silent: number;
  /** The earliest date since which nothing was heard of a silent party, EDTF. */
  readonly silentSince: string | null;
  readonly inProgress: number;
  /** Parties that reported, and not how far they are. */
  readonly notStated: number;
  readonly notReported: number;
}

/** Tells it of one recommendation after another. @param dates of the meetings, EDTF */
export function whyOpenOf(
  dates: ReadonlyMap<Id, string | null>,
): (row: Pick<RecommendationRow, 'states' | 'origins' | 'isUndecided'>) => WhyOpen {
  const keys = new Map<string, string>();
  const keyOf = (date: string): string => {
    const key = keys.get(date) ?? edtfSortKey(date);
    keys.set(date, key);
    return key;
  };
  const inOrder = (all: readonly (string | null)[]): readonly string[] =>
    all.flatMap((date) => date ?? []).toSorted((a, b) => compareText(keyOf(a), keyOf(b)));
  return (row) => whyOpen(row, dates, inOrder);
}

function whyOpen(
  { states, origins, isUndecided }: Pick<RecommendationRow, 'states' | 'origins' | 'isUndecided'>,
  dates: ReadonlyMap<Id, string | null>,
  inOrder: (all: readonly (string | null)[]) => readonly string[],
): WhyOpen {
  const all = [...states.values()];
  const overdue = all.filter(({ isOverdue }) => isOverdue);
  const silent = all.filter(({ isSilent }) => isSilent);
  const madeOn = origins.map(({ meetingId }) => dates.get(meetingId) ?? null);
  const heardLast = (state: FollowUpState) =>
    inOrder([...madeOn, ...state.counted.map((report) => knownSince(report, dates))]).at(-1) ?? null;
  const counts = {
    overdue: overdue.length,
    silent: silent.length,
    inProgress: all.filter(({ status }) => isUnderWay(status)).length,
    notStated: all.filter(({ status }) => status === 'not-stated').length,
    notReported: all.filter(({ status }) => status === 'not-reported').length,
  };
  return {
    ...counts,
    reason: reasonOf(all.length, counts, isUndecided),
    of: all.length,
    overdueSince: inOrder(overdue.map(({ due }) => due)).at(0) ?? null,
    silentSince: inOrder(silent.map(heardLast)).at(0) ?? null,
  };
}

function isUnderWay(status: FollowUpStatus): boolean {
  return status !== 'not-reported' && status !== 'not-stated' && !isSettled(status);
}

function reasonOf(
  of: number,
  {
    overdue,
    silent,
    inProgress,
    notStated,
    notReported,
  }: Pick<WhyOpen, 'overdue' | 'silent' | 'inProgress' | 'notStated' | 'notReported'>,
  isUndecided: boolean,
): OpenReason {
  if (overdue > 0) return 'overdue';
  if (silent > 0) return 'silent';
  if (inProgress > 0 || notStated > 0) return 'in-progress';
  if (isUndecided) return 'undecided';
  return notReported > 0 || of === 0 ? 'not-reported' : 'settled';
}
