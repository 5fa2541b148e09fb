import type { Migration } from './migration';

/**
 * A delegation may take part as the Secretariat. No row of before says so, and none changes; the number tells an older
 * version that it would not know the word.
 */
export const secretariat: Migration = { version: 10, stores: {} };
