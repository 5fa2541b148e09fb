import { wrap } from 'comlink';

import type { LikelyDuplicate, PersonToCompare } from '../duplicate-persons';
import type { DuplicatesApi } from './duplicates-worker';

/**
 * Looks for likely duplicates on a thread of its own, so that the page never waits for thousands of comparisons.
 * @param apart pairs that were told apart, by `pairKey`
 * @param only id of one of the persons, whom alone the others are compared with
 * @param signal ends the thread; the promise then never settles
 */
export async function findDuplicates(
  persons: readonly PersonToCompare[],
  apart: readonly string[],
  { signal, only }: { readonly signal: AbortSignal; readonly only?: string | undefined },
): Promise<readonly LikelyDuplicate[]> {
  const thread = new Worker(new URL('./duplicates-worker.ts', import.meta.url), { type: 'module' });
  const end = () => thread.terminate();
  signal.addEventListener('abort', end);
  try {
    return await wrap<DuplicatesApi>(thread).find(persons, apart, only);
  } finally {
    signal.removeEventListener('abort', end);
    end();
  }
}
