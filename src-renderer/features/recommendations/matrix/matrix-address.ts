import type { Id } from '@/domain/fields';

/** A cell of the matrix: a recommendation in a party. */
export interface CellPlace {
  readonly recommendationId: Id;
  readonly partyId: Id;
}

/** What of the matrix stands in the address besides the filter. */
export interface MatrixPlace {
  /** ISO 8601; `null` for the present. */
  readonly day: string | null;
  /** The cell that stands open beside the matrix. */
  readonly open: CellPlace | null;
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/u;

export function readMatrixPlace(query: URLSearchParams): MatrixPlace {
  const day = query.get('day');
  const [recommendationId = '', partyId = ''] = query.get('cell')?.split('.') ?? [];
  return {
    day: day !== null && isoDay.test(day) ? day : null,
    open: recommendationId !== '' && partyId !== '' ? { recommendationId, partyId } : null,
  };
}

/** The query with the place in it; what else stands there, such as the filter, stays. */
export function writeMatrixPlace(query: URLSearchParams, { day, open }: MatrixPlace): URLSearchParams {
  const next = new URLSearchParams(query);
  if (day === null) next.delete('day');
  else next.set('day', day);
  if (open === null) next.delete('cell');
  else next.set('cell', `${open.recommendationId}.${open.partyId}`);
  return next;
}
