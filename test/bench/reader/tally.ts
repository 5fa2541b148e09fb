import { factKinds, type FactKind, type Mark } from './mark';

/** How many facts of a kind came out how. */
export interface Tally {
  readonly kind: FactKind | 'all';
  readonly found: number;
  readonly missed: number;
  readonly invented: number;
  readonly unsure: number;
}

/** Of the facts in the keys, how many are in the drafts; 1 where there are none. */
export function recallOf({ found, missed }: Tally): number {
  return found + missed === 0 ? 1 : found / (found + missed);
}

/** Of the facts the drafts state as sure, how many the keys bear out; 1 where there are none. */
export function precisionOf({ found, invented }: Tally): number {
  return found + invented === 0 ? 1 : found / (found + invented);
}

/** One line a kind of fact, and one for all of them. */
export function tallyMarks(marks: readonly Mark[]): readonly Tally[] {
  return [
    ...factKinds.map((kind) =>
      tally(
        kind,
        marks.filter((mark) => mark.kind === kind),
      ),
    ),
    tally('all', marks),
  ];
}

function tally(kind: Tally['kind'], marks: readonly Mark[]): Tally {
  const count = (outcome: Mark['outcome']): number => marks.filter((mark) => mark.outcome === outcome).length;
  return {
    kind,
    found: count('found'),
    missed: count('missed'),
    invented: count('invented'),
    unsure: count('unsure'),
  };
}
