import type { Migration } from './migration';

/**
 * A delegation in which nobody is recorded may have taken part from afar. None of before is said to have; its other
 * values mean what they did.
 */
export const remoteDelegations: Migration = { version: 15, stores: {} };
