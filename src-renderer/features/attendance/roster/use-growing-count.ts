import { startTransition, useEffect, useState } from 'react';

/** As many lines as most screens show. */
const screenful = 20;
/** So many more are put on the page within a frame or two. */
const step = 20;

/**
 * How many lines of a list to draw: the first screenful at once, the rest part by part in the pauses after it, because
 * hundreds of lines put on the page at one go would block it.
 */
export function useGrowingCount(total: number): number {
  const [count, setCount] = useState(screenful);
  useEffect(() => {
    if (count < total) startTransition(() => setCount(count + step));
  }, [count, total]);
  return count;
}
