import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { ownQuery, withOwnQuery } from './own-query';
import { readSorting, sortKey, writeSorting, type Sorting, type SortingRules } from './sorting';

interface DirectoryAddress<Filter, Column extends string> {
  /** Under which the list's words stand in the address. */
  readonly list: string;
  readonly readFilter: (query: URLSearchParams) => Filter;
  readonly writeFilter: (filter: Filter) => URLSearchParams;
  readonly sorting: SortingRules<Column>;
}

/**
 * The filter and the order of a list, which live in the address: it can be linked to and come back to.
 * @param address the same object every time
 */
export function useDirectoryQuery<Filter, Column extends string>(address: DirectoryAddress<Filter, Column>) {
  const [location, navigate] = useLocation();
  const search = useSearch();
  const { filter, sorting } = useMemo(() => {
    const query = ownQuery(new URLSearchParams(search), address.list);
    return { filter: address.readFilter(query), sorting: readSorting(query, address.sorting) };
  }, [address, search]);
  const write = (nextFilter: Filter, nextSorting: Sorting<Column>) => {
    const next = address.writeFilter(nextFilter);
    const sort = writeSorting(nextSorting, address.sorting);
    if (sort !== null) next.set(sortKey, sort);
    // Always with a question mark: without one the router keeps the query it had.
    navigate(`${location}?${withOwnQuery(new URLSearchParams(search), address.list, next)}`, {
      replace: true,
    });
  };
  return {
    filter,
    sorting,
    setFilter: (next: Filter) => write(next, sorting),
    setSorting: (next: Sorting<Column>) => write(filter, next),
  };
}
