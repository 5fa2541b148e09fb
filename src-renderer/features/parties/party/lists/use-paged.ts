import { useState } from 'react';

const page = 50;

/** How many rows of a long list are shown, and how to see more of them. */
export function usePages() {
  const [most, setMost] = useState(page);
  return { most, showMore: () => setMost((count) => count + page) };
}

/** The first rows of a long list, and how to see more of them. */
export function usePaged<Row>(rows: readonly Row[]) {
  const { most, showMore } = usePages();
  return { shown: rows.slice(0, most), left: Math.max(0, rows.length - most), showMore };
}
