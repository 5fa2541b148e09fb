import { wrap } from 'comlink';

import type { LikelyParty, PartyToCompare } from '../duplicate-parties';
import type { PartyDuplicatesApi } from './party-duplicates-worker';

/**
 * Looks for parties that may be in the register twice on a thread of its own, so that the page never waits for it.
 * @param apart pairs that were told apart, by `pairKey` @param only id of one that is compared with the others; `null` all
 * @param signal ends the thread; the promise then never settles
 */
export async function findPartyDuplicates(
  parties: readonly PartyToCompare[],
  apart: readonly string[],
  only: string | null,
  signal: AbortSignal,
): Promise<readonly LikelyParty[]> {
  const thread = new Worker(new URL('./party-duplicates-worker.ts', import.meta.url), { type: 'module' });
  const end = () => thread.terminate();
  signal.addEventListener('abort', end);
  try {
    return await wrap<PartyDuplicatesApi>(thread).find(parties, apart, only);
  } finally {
    signal.removeEventListener('abort', end);
    end();
  }
}
