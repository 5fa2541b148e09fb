import type { Migration } from './migration';

/**
 * A delegation may have sent its apologies, and a kind of paper may bear a classification of its own. No house form of
 * before has one; no delegation of before is said to be excused.
 */
export const excusedDelegations: Migration = {
  version: 14,
  stores: {},
  upgradeRecord: (table, row) => (table === 'houseForms' ? { ...row, kindClassifications: {} } : row),
};
