import type { FollowUpStatus } from '@/domain/commitment';
import { edtfSortKey } from '@/domain/edtf';
import type {
  Attention,
  RecommendationFilter,
  Standing,
} from '@/pickers/recommendations/recommendation-filter';
import type { Entry } from '../states/entry';
import { isToldOf, isToldOfUndecided, testOf, valuesOf } from '../views/filter-lines';
import type { LineCell, RecommendationLine } from '../views/recommendation-line';
import { firstOfMany } from './first-of-many';

export const chartKinds = ['themes', 'states', 'years'] as const;
export type ChartKind = (typeof chartKinds)[number];

/** Of recommendations and of the States on them. */
export interface Count {
  readonly recommendations: number;
  readonly entries: number;
  readonly statuses: ReadonlyMap<FollowUpStatus, number>;
}

/** What fits a filter, counted. */
export interface GlanceCounts {
  readonly all: Count;
  readonly standings: ReadonlyMap<Standing, number>;
  /** Recommendations of which it is to be decided whom they address. */
  readonly undecided: number;
  readonly attentions: ReadonlyMap<Attention, number>;
  readonly by: Readonly<Record<ChartKind, ReadonlyMap<string, Count>>>;
  readonly reported: ReadonlyMap<string, number>;
  /** The few that wait longest: by when they were due, by when something was heard last. */
  readonly waiting: Readonly<Record<Attention, readonly Entry[]>>;
}

interface OpenCount extends Count {
  recommendations: number;
  entries: number;
  readonly statuses: Map<FollowUpStatus, number>;
}

/** As many of what waits as a glance takes in. */
const few = 6;

/** Counts lines one after another, for a register that is gone through between frames. */
export function lineCounter(filter: RecommendationFilter): {
  readonly counts: GlanceCounts;
  readonly count: (line: RecommendationLine) => void;
} {
  const { cellsOf } = testOf(filter);
  const all = openCount();
  const by: Record<ChartKind, Map<string, OpenCount>> = {
    themes: new Map(),
    states: new Map(),
    years: new Map(),
  };
  const groupOf = (kind: ChartKind, id: string): OpenCount => {
    const group = by[kind].get(id) ?? openCount();
    by[kind].set(id, group);
    return group;
  };
  const standings = new Map<Standing, number>();
  const tellsUndecided = isToldOfUndecided(filter);
  let undecided = 0;
  const attentions = new Map<Attention, number>();
  const reported = new Map<string, number>();
  const waiting = { overdue: firstOfMany<Entry>(few), silent: firstOfMany<Entry>(few) };
  const wait = (line: RecommendationLine, cell: LineCell, attention: Attention) => {
    add(attentions, attention);
    const key = attention === 'overdue' ? edtfSortKey(cell.due) : heardKey(line, cell);
    waiting[attention].offer(key, { id: `${line.id} ${cell.partyId}`, line, cell });
  };
  return {
    counts: {
      all,
      standings,
      get undecided() {
        return undecided;
      },
      attentions,
      by,
      reported,
      waiting: { overdue: waiting.overdue.first, silent: waiting.silent.first },
    },
    count: (line) => {
      const cells = cellsOf(line);
      if (cells === null) return;
      add(standings, line.standing);
      if (line.row.isUndecided && tellsUndecided) undecided += 1;
      const groups = [
        all,
        ...themesOf(line, filter).map((id) => groupOf('themes', id)),
        ...valuesOf.years(line).flatMap((id) => (isToldOf(filter, 'years', id) ? groupOf('years', id) : [])),
      ];
      for (const group of groups) group.recommendations += 1;
      for (const cell of cells) {
        const state = groupOf('states', cell.partyId);
        state.recommendations += 1;
        for (const group of [state, ...groups]) {
          group.entries += 1;
          add(group.statuses, cell.status);
        }
        for (const attention of cell.attentions)
          if (isToldOf(filter, 'attentions', attention)) wait(line, cell, attention);
        for (const year of cell.reportYears) if (isToldOf(filter, 'reported', year)) add(reported, year);
      }
    },
  };
}

/** Themes alone; groups and goals where the filter asks for them. */
function themesOf(line: RecommendationLine, filter: RecommendationFilter): readonly string[] {
  return valuesOf
    .themes(line)
    .filter((id) => (filter.themes.length > 0 ? filter.themes.includes(id) : !/^(?:group|sdg)/u.test(id)));
}

/** When something was heard last: of the State, else of the recommendation itself. */
function heardKey(line: RecommendationLine, { lastReport }: LineCell): string {
  const reported = lastReport === null ? '' : edtfSortKey(lastReport);
  return reported > line.last ? reported : line.last;
}

function openCount(): OpenCount {
  return { recommendations: 0, entries: 0, statuses: new Map() };
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
