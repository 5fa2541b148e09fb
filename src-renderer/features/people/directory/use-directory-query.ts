import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { readSorting, writeSorting, type Sorting } from './compare-lines';
import { readFilter, writeFilter, type DirectoryFilter } from './directory-filter';

/** The filters and the order of the directory, which live in the address. */
export function useDirectoryQuery() {
  const [location, navigate] = useLocation();
  const search = useSearch();
  const { filter, sorting } = useMemo(() => {
    const query = new URLSearchParams(search);
    return { filter: readFilter(query), sorting: readSorting(query) };
  }, [search]);
  const write = (nextFilter: DirectoryFilter, nextSorting: Sorting) => {
    const next = writeFilter(nextFilter);
    const sort = writeSorting(nextSorting);
    if (sort) next.set('sort', sort);
    // Always with a question mark: without one the router keeps the query it had.
    navigate(`${location}?${next}`, { replace: true });
  };
  return {
    filter,
    sorting,
    setFilter: (next: DirectoryFilter) => write(next, sorting),
    setSorting: (next: Sorting) => write(filter, next),
  };
}
