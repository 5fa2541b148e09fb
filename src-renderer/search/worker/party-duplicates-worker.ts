import { expose } from 'comlink';

import { likelyParties, type LikelyParty, type PartyToCompare } from '../duplicate-parties';

/** What the thread does: functions of values that give promises. */
export const partyDuplicatesApi = {
  find: async (
    parties: readonly PartyToCompare[],
    apart: readonly string[],
    only: string | null,
  ): Promise<readonly LikelyParty[]> => likelyParties(parties, new Set(apart), only ?? undefined),
};
export type PartyDuplicatesApi = typeof partyDuplicatesApi;

expose(partyDuplicatesApi);
