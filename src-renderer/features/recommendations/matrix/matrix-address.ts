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

/** Writes the place into an address; `readMatrixPlace` reads it back. */
export function writeMatrixPlace({ day, open }: MatrixPlace): URLSearchParams {
  const query = new URLSearchParams();
  if (day !== null) query.set('day', day);
  if (open !== null) query.set('cell', `${open.recommendationId}.${open.partyId}`);
  return query;
}
