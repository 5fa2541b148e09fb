import { normaliseName } from '@/domain/reference/normalise-name';
import {
  without,
  type neededFor,
  type FilterKind,
  type RecommendationFilter,
} from '@/pickers/recommendations/recommendation-filter';
import type { LineCell, RecommendationLine } from './recommendation-line';

const undecided = 'undecided' satisfies (typeof neededFor)[number];

/** What a line, or one State on it, has of each kind of filter. */
export const valuesOf: Readonly<Record<FilterKind, (line: RecommendationLine) => readonly string[]>> = {
  themes: ({ tags }) => {
    const ids = tags.map(({ id }) => id);
    return ids.some((id) => id.startsWith('theme:')) ? ids : [...ids, without];
  },
  meetings: ({ meetingIds }) => meetingIds,
  years: ({ years }) => (years.length === 0 ? [without] : years),
  states: ({ cells, row }) => [...cells.map(({ partyId }) => partyId), ...(row.isUndecided ? [without] : [])],
  statuses: ({ cells }) => [...new Set(cells.map(({ status }) => status))],
  standings: ({ standing }) => [standing],
  attentions: ({ cells, row }) => [
    ...new Set<string>(cells.flatMap((cell) => cell.attentions)),
    ...(row.isUndecided ? [undecided] : []),
  ],
  reported: ({ cells }) => [...new Set(cells.flatMap(({ reportYears }) => reportYears))],
};

const kindsOfLine = ['themes', 'meetings', 'years', 'standings'] as const;
const kindsOfCell = ['states', 'statuses', 'attentions', 'reported'] as const;

/** Tells of lines whether they fit a filter, and which of their States do. */
export interface FilterTest {
  /** The States of the line that fit; `null` where the line does not. Where nothing is asked of States, all of them. */
  readonly cellsOf: (line: RecommendationLine) => readonly LineCell[] | null;
}

export function testOf(filter: RecommendationFilter): FilterTest {
  const words = normaliseName(filter.text).split(/\s+/u).filter(Boolean);
  const asksOfCells = kindsOfCell.some((kind) => filter[kind].length > 0);
  const fits = (kind: FilterKind, values: readonly string[]) =>
    filter[kind].length === 0 || values.some((value) => filter[kind].includes(value));
  const asksForUndecided =
    (filter.states.includes(without) || filter.attentions.includes(undecided)) && isToldOfUndecided(filter);
  const isWanted = ({ partyId, status, attentions, reportYears }: LineCell) =>
    fits('states', [partyId]) &&
    fits('statuses', [status]) &&
    fits('attentions', attentions) &&
    fits('reported', reportYears);
  return {
    cellsOf: (line) => {
      const fitsAsLine =
        kindsOfLine.every((kind) => filter[kind].length === 0 || fits(kind, valuesOf[kind](line))) &&
        words.every((word) => line.searchText.includes(word));
      if (!fitsAsLine) return null;
      if (!asksOfCells) return line.cells;
      const cells = line.cells.filter(isWanted);
      return cells.length > 0 || (asksForUndecided && line.row.isUndecided) ? cells : null;
    },
  };
}

/** The lines that fit the filter, in their order. */
export function filterLines(
  lines: readonly RecommendationLine[],
  filter: RecommendationFilter,
): readonly RecommendationLine[] {
  const { cellsOf } = testOf(filter);
  return lines.filter((line) => cellsOf(line) !== null);
}

/**
 * Whether a value is told of: where the filter names some of its kind, only those. A record may have several values,
 * and a mark of another one would lead to more than it counts.
 */
export function isToldOf(filter: RecommendationFilter, kind: FilterKind, value: string): boolean {
  return filter[kind].length === 0 || filter[kind].includes(value);
}

/** Whether those that address nobody yet are told of: they have no State of which anything more could be asked. */
export function isToldOfUndecided(filter: RecommendationFilter): boolean {
  const isAskedMore = filter.statuses.length > 0 || filter.reported.length > 0;
  return !isAskedMore && isToldOf(filter, 'states', without) && isToldOf(filter, 'attentions', undecided);
}
