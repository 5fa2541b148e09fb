import { leadsIn } from '../leads-in';
import type { Block, ParallelBlock, ParallelRow } from '../paper';

/** What stays with the signatures below: the last row, with what heads it. Nobody signs a page that says nothing else. */
export function partedBeforeSignatures({ rows }: Pick<ParallelBlock, 'rows'>): {
  readonly before: readonly ParallelRow[];
  readonly last: readonly ParallelRow[];
} {
  let at = rows.length - 1;
  while (at > 0 && isHeadRow(rows[at - 1] ?? [[]])) at -= 1;
  return { before: rows.slice(0, at), last: rows.slice(at) };
}

/** Whether a row heads those below it. */
export function isHeadRow(row: ParallelRow): boolean {
  return row.every((cell) => cell.every(isHeading));
}

/** Whether a row leads into the next, in either language. */
export function rowLeadsIn(row: ParallelRow, next: ParallelRow): boolean {
  return row.some((cell, at) => leadsIn(cell?.at(-1), next[at]?.[0]));
}

function isHeading({ kind }: Block): boolean {
  return kind === 'heading' || kind === 'section-label';
}
