import { expose } from 'comlink';

import { likelyRepeats, type LikelyRepeat, type TextToCompare } from '../repeated-recommendations';

/** What the thread does: functions of values that give promises. */
export const repeatsApi = {
  find: async (
    texts: readonly TextToCompare[],
    only: readonly string[] | null,
  ): Promise<readonly LikelyRepeat[]> => likelyRepeats(texts, only === null ? undefined : new Set(only)),
};
export type RepeatsApi = typeof repeatsApi;

expose(repeatsApi);
