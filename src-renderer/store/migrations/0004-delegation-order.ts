import type { Migration } from './migration';

/** Whether the delegations of a meeting stand in protocol order or as set by hand: so far all stood in protocol order. */
export const delegationOrder: Migration = {
  version: 4,
  stores: {},
  upgradeRecord: (table, row) => (table === 'meetings' ? { ...row, delegationOrder: 'protocol' } : row),
};
