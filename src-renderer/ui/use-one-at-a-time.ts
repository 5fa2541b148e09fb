import { useRef } from 'react';

/**
 * For what adds something by a press or a key: it is heard again only once it is done. A double click, a key held down or
 * a slow disk would otherwise add the same twice.
 * @param work what it answers with is left alone; what it throws reaches the caller
 */
export function useOneAtATime<Given extends readonly unknown[]>(
  work: (...given: Given) => Promise<unknown>,
): (...given: Given) => Promise<void> {
  const isAtWork = useRef(false);
  return async (...given) => {
    if (isAtWork.current) return;
    isAtWork.current = true;
    try {
      await work(...given);
    } finally {
      isAtWork.current = false;
    }
  };
}
