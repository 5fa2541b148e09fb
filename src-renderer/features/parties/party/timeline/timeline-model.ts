import type { Id } from '@/domain/fields';
import { dayOf, type Period } from '@/domain/period';

/** A time as a fraction of years: 2015.72 is 22 September 2015. */
export type YearPoint = number;

export interface TimelineBar {
  readonly id: Id;
  readonly label: string;
  /** `null` where it began before the record does. */
  readonly from: YearPoint | null;
  /** `null` while it lasts. */
  readonly until: YearPoint | null;
  /** Which line of its lane: bars that overlap stand under one another. */
  readonly line: number;
}

export interface TimelineMark {
  readonly id: Id;
  readonly label: string;
  readonly title: string;
  readonly at: YearPoint;
  /** How many meetings it stands for. */
  readonly count: number;
  /** The address it leads to. */
  readonly to: string;
}

export const laneKinds = ['names', 'statuses', 'chairmanships', 'support'] as const;
export type LaneKind = (typeof laneKinds)[number];

export interface TimelineModel {
  /** Whole years: the first shown, and the one the picture ends before. */
  readonly first: number;
  readonly end: number;
  readonly lanes: readonly { readonly kind: LaneKind; readonly bars: readonly TimelineBar[] }[];
  readonly marks: readonly TimelineMark[];
}

/** The first day a date can mean as a fraction of years; `null` when there is no date or its year is not stated. */
export function yearPoint(date: string | null): YearPoint | null {
  const day = dayOf(date);
  if (day === null) return null;
  const [year = 0, month = 1, date1 = 1] = day.split('-').map(Number);
  return year + (month - 1) / 12 + (date1 - 1) / 372;
}

interface BarSource extends Period {
  readonly id: Id;
  readonly label: string;
}

/**
 * Bars and marks over the years that hold all of them and today.
 * @param today ISO day
 */
export function timelineModel(
  lanes: Readonly<Record<LaneKind, readonly BarSource[]>>,
  marks: readonly TimelineMark[],
  today: string,
): TimelineModel {
  const now = yearPoint(today) ?? 0;
  const built = laneKinds
    .map((kind) => ({ kind, bars: stacked(lanes[kind]) }))
    .filter(({ bars }) => bars.length > 0);
  const bounds = built.flatMap(({ bars }) => bars.flatMap(({ from, until }) => [from, until]));
  const points = [...bounds, ...marks.map(({ at }) => at), now].filter((point) => point !== null);
  const first = Math.floor(Math.min(...points));
  const end = Math.floor(Math.max(...points)) + 1;
  // One year alone is no line of time.
  return { first: Math.min(first, end - 3), end, lanes: built, marks };
}

/** Bars in order, each on the first line that is free by then. */
function stacked(sources: readonly BarSource[]): readonly TimelineBar[] {
  const busyUntil: number[] = [];
  return sources
    .map(({ id, label, from, until }) => ({ id, label, from: yearPoint(from), until: yearPoint(until) }))
    .toSorted((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity))
    .map((bar) => {
      const start = bar.from ?? -Infinity;
      const free = busyUntil.findIndex((until) => until <= start);
      const line = free === -1 ? busyUntil.length : free;
      busyUntil[line] = bar.until ?? Infinity;
      return { ...bar, line };
    });
}
