import type { Migration } from './migration';

/** Functions, units and institutions in the languages of the house; a register of before has none, and none are made up. */
export const postWordings: Migration = {
  version: 9,
  stores: { postWordings: 'id' },
};
