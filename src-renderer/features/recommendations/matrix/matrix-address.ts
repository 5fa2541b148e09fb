import type { Id } from '@/domain/fields';

/** A cell of the matrix: a recommendation in a party. */
export interface CellPlace {
  readonly recommendationId: Id;
  readonly partyId: Id;
}

/** The cell that stands open beside the matrix, as the address tells. */
export function readOpenCell(query: URLSearchParams): CellPlace | null {
  const [recommendationId = '', partyId = ''] = query.get('cell')?.split('.') ?? [];
  return recommendationId !== '' && partyId !== '' ? { recommendationId, partyId } : null;
}

/** Writes the cell into an address; `readOpenCell` reads it back. */
export function writeOpenCell(open: CellPlace | null): URLSearchParams {
  const query = new URLSearchParams();
  if (open !== null) query.set('cell', `${open.recommendationId}.${open.partyId}`);
  return query;
}
