import { useEffect, useState } from 'react';

/**
 * The value as it is once it has not changed for a while: for work that not every keystroke should begin. The first one
 * is there at once.
 * @param rest in milliseconds
 */
export function useRested<T>(value: T, rest: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    if (value === rested) return;
    const timer = setTimeout(() => setRested(value), rest);
    return () => clearTimeout(timer);
  }, [value, rested, rest]);
  return rested;
}
