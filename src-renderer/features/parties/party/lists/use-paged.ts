import { useState } from 'react';

const page = 50;

/** The first rows of a long list, and how to see more of them. */
export function usePaged<Row>(rows: readonly Row[]) {
  const [shown, setShown] = useState(page);
  return {
    shown: rows.slice(0, shown),
    left: Math.max(0, rows.length - shown),
    showMore: () => setShown((count) => count + page),
  };
}
