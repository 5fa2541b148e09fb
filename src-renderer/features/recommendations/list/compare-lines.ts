import { compareText } from '@/domain/by-order';
import { isSettled } from '@/domain/follow-up';
import { lineOrder, type Sorting, type SortingRules } from '@/pickers/directory/sorting';
import type { RecommendationLine } from '../views/recommendation-line';

export const sortColumns = ['reference', 'text', 'addressed', 'states', 'standing'] as const;
export type SortColumn = (typeof sortColumns)[number];

/** What was recommended last stands first. */
export const sorting: SortingRules<SortColumn> = {
  columns: sortColumns,
  usual: { column: 'reference', descending: true },
};

/** By the columns; the reference stands for when the recommendation was made first, the latest before the others. */
export function compareLines(
  { column, descending }: Sorting<SortColumn>,
  locale: string,
): (a: RecommendationLine, b: RecommendationLine) => number {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const by: Readonly<Record<SortColumn, (a: RecommendationLine, b: RecommendationLine) => number>> = {
    reference: (a, b) => compareText(a.first, b.first),
    text: (a, b) => compare(a.text, b.text),
    addressed: (a, b) => compare(a.addressed, b.addressed),
    states: (a, b) => settledShare(a) - settledShare(b),
    standing: (a, b) => need(b) - need(a),
  };
  return lineOrder({
    descending,
    isMissing: (line) =>
      (column === 'reference' && line.first === '') || (column === 'states' && line.cells.length === 0),
    compare: by[column],
    compareEqual: (a, b) => compareText(a.made, b.made),
    idOf: ({ id }) => id,
  });
}

function settledShare({ counts, cells }: RecommendationLine): number {
  const settled = counts.filter(({ status }) => isSettled(status)).reduce((sum, { count }) => sum + count, 0);
  return settled / Math.max(cells.length, 1);
}

/** What is overdue before what is silent, before what is merely open, before what is closed. */
function need({ overdue, silent, standing }: RecommendationLine): number {
  return overdue > 0 ? 3 : silent > 0 ? 2 : standing === 'open' ? 1 : 0;
}
