import { ownQuery, withOwnQuery } from '../directory/own-query';
import { sortKey } from '../directory/sorting';
import { readFilter, writeFilter, type RecommendationFilter } from './recommendation-filter';

/** The register of recommendations in its views: line by line, State by State, as a matrix, at a glance. */
export const registerViews = ['list', 'states', 'matrix', 'glance'] as const;
export type RegisterView = (typeof registerViews)[number];

const paths: Readonly<Record<RegisterView, string>> = {
  list: '/recommendations',
  states: '/recommendations/states',
  matrix: '/recommendations/matrix',
  glance: '/recommendations/glance',
};

/** Which view an address without its query shows. */
export function viewAt(path: string): RegisterView {
  return registerViews.find((view) => paths[view] === path) ?? 'list';
}

/** What every view of the register shows alike. */
export interface RegisterInView {
  readonly filter: RecommendationFilter;
  /** The day that is looked back to, ISO 8601; `null` for the present. */
  readonly day: string | null;
}

/** Under which the words of the register stand in an address. */
const own = 'recommendations';
const dayKey = 'day';
const isoDay = /^\d{4}-\d{2}-\d{2}$/u;

/** Reads from the query of an address what the register shows. */
export function readRegisterView(search: string): RegisterInView {
  const query = ownQuery(new URLSearchParams(search), own);
  const day = query.get(dayKey);
  return { filter: readFilter(query), day: day !== null && isoDay.test(day) ? day : null };
}

/**
 * The address of a view that shows this. What else stands in the query stays, the order of the list too.
 * @param search the query as it is
 */
export function registerViewAddress(
  view: RegisterView,
  { filter, day }: RegisterInView,
  search: string,
): string {
  const query = new URLSearchParams(search);
  const next = writeFilter(filter);
  if (day !== null) next.set(dayKey, day);
  const sort = ownQuery(query, own).get(sortKey);
  if (sort !== null) next.set(sortKey, sort);
  // Always with a question mark: without one the router keeps the query it had.
  return `${paths[view]}?${withOwnQuery(query, own, next)}`;
}
