import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { ownQuery, withOwnQuery } from '@/pickers/directory/own-query';
import { readOpenCell, writeOpenCell, type CellPlace } from './matrix-address';

const matrix = 'matrix';

/** The cell that stands open beside the matrix; it lives in the address, so that it can be come back to. */
export function useOpenCell(): readonly [CellPlace | null, (open: CellPlace | null) => void] {
  const [location, navigate] = useLocation();
  const search = useSearch();
  const open = useMemo(() => readOpenCell(ownQuery(new URLSearchParams(search), matrix)), [search]);
  const setOpen = (next: CellPlace | null) =>
    // Always with a question mark: without one the router keeps the query it had.
    navigate(`${location}?${withOwnQuery(new URLSearchParams(search), matrix, writeOpenCell(next))}`, {
      replace: true,
    });
  return [open, setOpen];
}
