import { expose } from 'comlink';

import { likelyDuplicates, type LikelyDuplicate, type PersonToCompare } from '../duplicate-persons';

/** What the thread does: functions of values that give promises. */
export const duplicatesApi = {
  find: async (
    persons: readonly PersonToCompare[],
    apart: readonly string[],
    only?: string,
  ): Promise<readonly LikelyDuplicate[]> => likelyDuplicates(persons, new Set(apart), only),
};
export type DuplicatesApi = typeof duplicatesApi;

expose(duplicatesApi);
