import { expose } from 'comlink';

import { likelyRepeats, type LikelyRepeat, type TextToCompare } from '../repeated-recommendations';

/** More than anybody goes through; the rest would only take the page's time to receive. */
const most = 1_000;

/** What the thread does: functions of values that give promises. */
export const repeatsApi = {
  find: async (
    texts: readonly TextToCompare[],
    only: readonly string[] | null,
  ): Promise<readonly LikelyRepeat[]> =>
    likelyRepeats(texts, only === null ? undefined : new Set(only)).slice(0, most),
};
export type RepeatsApi = typeof repeatsApi;

expose(repeatsApi);
