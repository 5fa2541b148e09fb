import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { ownQuery, withOwnQuery } from '@/pickers/directory/own-query';
import { readFilter, writeFilter, type ListFilter } from '../list/list-filter';
import { readMatrixPlace, writeMatrixPlace, type MatrixPlace } from './matrix-address';

/** The filter is that of the list: whoever goes from one to the other sees the same recommendations. */
const list = 'recommendations';
const matrix = 'matrix';

/** What the matrix shows, which lives in the address: it can be linked to and come back to. */
export function useMatrixAddress() {
  const [location, navigate] = useLocation();
  const search = useSearch();
  const { filter, place } = useMemo(() => {
    const query = new URLSearchParams(search);
    return {
      filter: readFilter(ownQuery(query, list)),
      place: readMatrixPlace(ownQuery(query, matrix)),
    };
  }, [search]);
  const write = (own: string, next: URLSearchParams) =>
    // Always with a question mark: without one the router keeps the query it had.
    navigate(`${location}?${withOwnQuery(new URLSearchParams(search), own, next)}`, { replace: true });
  return {
    filter,
    place,
    setFilter: (next: ListFilter) => write(list, writeFilter(next)),
    setPlace: (next: Partial<MatrixPlace>) => write(matrix, writeMatrixPlace({ ...place, ...next })),
  };
}
