import type { Migration } from './migration';

/** Parties that were found to be one, and those that were told apart for good. */
export const mergedParties: Migration = {
  version: 8,
  stores: {
    parties: 'id, iso3, mergedIntoId',
    partyDistinctions: 'id, partyId, otherPartyId',
  },
  upgradeRecord: (table, row) => (table === 'parties' ? { ...row, mergedIntoId: null } : row),
};
