import type { FollowUpStatus } from '@/domain/commitment';
import { followUpStatuses } from '@/domain/follow-up-statuses';
import {
  attentions,
  standings,
  without,
  type Attention,
  type RecommendationFilter,
  type Standing,
} from '@/pickers/recommendations/recommendation-filter';
import type { RegisterView } from '@/pickers/recommendations/register-view';
import type { ChartKind, Count, GlanceCounts } from './count-lines';

/** A figure, and the view in which exactly that many records stand. */
export interface Mark {
  readonly count: number;
  readonly view: Extract<RegisterView, 'list' | 'states'>;
  readonly filter: RecommendationFilter;
}

/** A theme, a State or a year. */
export interface ChartRow {
  /** As it stands in the filter. */
  readonly id: string;
  readonly recommendations: Mark;
  /** Recommendations by States. */
  readonly entries: Mark;
  /** Of the entries; statuses that do not occur are not there. */
  readonly statuses: ReadonlyMap<FollowUpStatus, Mark>;
}

/** The register in figures. An entry is one recommendation in one State. */
export interface Glance {
  readonly recommendations: Mark;
  readonly standings: ReadonlyMap<Standing, Mark>;
  /** Those of which it is to be decided whom they address; `null` where there are none. */
  readonly undecided: Mark | null;
  readonly entries: Mark;
  /** Entries with any status reported. */
  readonly reported: Mark;
  readonly statuses: ReadonlyMap<FollowUpStatus, Mark>;
  readonly attentions: ReadonlyMap<Attention, Mark>;
  /** In no order. */
  readonly charts: Readonly<Record<ChartKind, readonly ChartRow[]>>;
  /** Entries by the years in which their States reported on them. */
  readonly reportYears: ReadonlyMap<string, Mark>;
}

/** The counts as marks, each with the filter that leads to its records. */
export function glanceOf(counts: GlanceCounts, filter: RecommendationFilter): Glance {
  const lines = (count: number, narrower: Partial<RecommendationFilter> = {}): Mark => ({
    count,
    view: 'list',
    filter: { ...filter, ...narrower },
  });
  const entries = (count: number, narrower: Partial<RecommendationFilter> = {}): Mark => ({
    ...lines(count, narrower),
    view: 'states',
  });
  const statusesOf = ({ statuses }: Count, narrower: Partial<RecommendationFilter>) =>
    present(followUpStatuses, statuses, (status, count) =>
      entries(count, { ...narrower, statuses: [status] }),
    );
  const rowsOf = (kind: ChartKind) =>
    [...counts.by[kind]].map(([id, count]): ChartRow => {
      const narrower = { [kind]: [id] };
      return {
        id,
        recommendations: lines(count.recommendations, narrower),
        entries: entries(count.entries, narrower),
        statuses: statusesOf(count, narrower),
      };
    });
  const { all } = counts;
  const answered = followUpStatuses.filter(
    (status) =>
      status !== 'not-reported' && (filter.statuses.length === 0 || filter.statuses.includes(status)),
  );
  return {
    recommendations: lines(all.recommendations),
    standings: present(standings, counts.standings, (standing, count) =>
      lines(count, { standings: [standing] }),
    ),
    undecided: counts.undecided === 0 ? null : lines(counts.undecided, { states: [without] }),
    entries: entries(all.entries),
    reported: entries(all.entries - (all.statuses.get('not-reported') ?? 0), { statuses: answered }),
    statuses: statusesOf(all, {}),
    attentions: present(attentions, counts.attentions, (attention, count) =>
      entries(count, { attentions: [attention] }),
    ),
    charts: { themes: rowsOf('themes'), states: rowsOf('states'), years: rowsOf('years') },
    reportYears: new Map(
      [...counts.reported].map(([year, count]) => [year, entries(count, { reported: [year] })]),
    ),
  };
}

function present<Key extends string, Value>(
  keys: readonly Key[],
  counts: ReadonlyMap<Key, number>,
  markOf: (key: Key, count: number) => Value,
): ReadonlyMap<Key, Value> {
  return new Map(
    keys.flatMap((key) => {
      const count = counts.get(key) ?? 0;
      return count === 0 ? [] : [[key, markOf(key, count)] as const];
    }),
  );
}
