import { useEffect, useState } from 'react';
import { sortInSlices } from '@/store/in-slices';

/** The items in order, sorted between frames; `undefined` until they first are. */
export function useSorted<Item>(
  items: readonly Item[] | undefined,
  compare: (a: Item, b: Item) => number,
): readonly Item[] | undefined {
  const [sorted, setSorted] = useState<readonly Item[]>();
  useEffect(() => {
    if (!items) return undefined;
    const abort = new AbortController();
    void sortInSlices(items, compare, abort.signal).then((found) => {
      if (found && !abort.signal.aborted) setSorted(found);
    });
    return () => abort.abort();
  }, [items, compare]);
  return sorted;
}
