import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { ownQuery, withOwnQuery } from '@/pickers/directory/own-query';
import {
  readSorting,
  sortKey,
  writeSorting,
  type Sorting,
  type SortingRules,
} from '@/pickers/directory/sorting';

/**
 * The order of a view, which lives in the address under the view's own words.
 * @param rules the same object every time
 */
export function useSorting<Column extends string>(
  list: string,
  rules: SortingRules<Column>,
): readonly [Sorting<Column>, (next: Sorting<Column>) => void] {
  const [location, navigate] = useLocation();
  const search = useSearch();
  const sorting = useMemo(
    () => readSorting(ownQuery(new URLSearchParams(search), list), rules),
    [search, list, rules],
  );
  const setSorting = (next: Sorting<Column>) => {
    const query = new URLSearchParams(search);
    const own = ownQuery(query, list);
    const sort = writeSorting(next, rules);
    if (sort === null) own.delete(sortKey);
    else own.set(sortKey, sort);
    navigate(`${location}?${withOwnQuery(query, list, own)}`, { replace: true });
  };
  return [sorting, setSorting];
}
