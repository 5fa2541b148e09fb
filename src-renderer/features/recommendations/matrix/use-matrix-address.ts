import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { readFilter, writeFilter, type ListFilter } from '../list/list-filter';
import { readMatrixPlace, writeMatrixPlace, type MatrixPlace } from './matrix-address';

/** What the matrix shows, which lives in the address: it can be linked to and come back to. */
export function useMatrixAddress() {
  const [location, navigate] = useLocation();
  const search = useSearch();
  const { filter, place } = useMemo(() => {
    const query = new URLSearchParams(search);
    return { filter: readFilter(query), place: readMatrixPlace(query) };
  }, [search]);
  const write = (nextFilter: ListFilter, nextPlace: MatrixPlace) =>
    // Always with a question mark: without one the router keeps the query it had.
    navigate(`${location}?${writeMatrixPlace(writeFilter(nextFilter), nextPlace)}`, { replace: true });
  return {
    filter,
    place,
    setFilter: (next: ListFilter) => write(next, place),
    setPlace: (next: Partial<MatrixPlace>) => write(filter, { ...place, ...next }),
  };
}
