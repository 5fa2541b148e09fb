import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { readFilter, writeFilter, type ListFilter } from './list-filter';
import { readSorting, writeSorting, type Sorting } from './sort-lines';

/** The filters and the order of the list, which live in the address: a list can be linked to and come back to. */
export function useListQuery() {
  const [query, setQuery] = useSearchParams();
  const text = query.toString();
  const { filter, sorting } = useMemo(() => {
    const read = new URLSearchParams(text);
    return { filter: readFilter(read), sorting: readSorting(read) };
  }, [text]);
  const write = (nextFilter: ListFilter, nextSorting: Sorting) => {
    const next = writeFilter(nextFilter);
    const sort = writeSorting(nextSorting);
    if (sort) next.set('sort', sort);
    setQuery(next, { replace: true });
  };
  return {
    filter,
    sorting,
    setFilter: (next: ListFilter) => write(next, sorting),
    setSorting: (next: Sorting) => write(filter, next),
  };
}
