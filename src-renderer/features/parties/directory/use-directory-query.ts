import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { readFilter, writeFilter, type DirectoryFilter } from './directory-filter';
import { readSorting, writeSorting, type Sorting } from './sort-lines';

/** The filters and the order of the directory, which live in the address: it can be linked to and come back to. */
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
    if (sort) next.set('party-sort', sort);
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
