import { wrap } from 'comlink';

import type { LikelyRepeat, TextToCompare } from '../repeated-recommendations';
import type { RepeatsApi } from './repeats-worker';

/**
 * Looks for texts that may recommend the same on a thread of its own, so that the page never waits for thousands of
 * comparisons.
 * @param only ids of those to compare with the others; `null` compares all with each other
 * @param signal ends the thread; the promise then never settles
 */
export async function findRepeats(
  texts: readonly TextToCompare[],
  only: readonly string[] | null,
  signal: AbortSignal,
): Promise<readonly LikelyRepeat[]> {
  const thread = new Worker(new URL('./repeats-worker.ts', import.meta.url), { type: 'module' });
  const end = () => thread.terminate();
  signal.addEventListener('abort', end);
  try {
    return await wrap<RepeatsApi>(thread).find(texts, only);
  } finally {
    signal.removeEventListener('abort', end);
    end();
  }
}
