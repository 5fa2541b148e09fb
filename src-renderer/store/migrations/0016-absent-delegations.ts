import type { Migration } from './migration';

/**
 * A delegation in which nobody is recorded may not have been represented, without an apology. None of before is said to
 * have been absent; its other values mean what they did.
 */
export const absentDelegations: Migration = { version: 16, stores: {} };
