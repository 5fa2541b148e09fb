import Dexie, { type Table } from 'dexie';

import type { PendingContent, PendingReview } from './pending-review';

interface Note {
  readonly key: string;
  readonly value: string;
}

/**
 * What waits for review, beside the register and apart from it: nothing here is a record, so none of it is in the
 * journal, in a bundle or in a backup.
 */
class PendingDatabase extends Dexie {
  declare readonly reviews: Table<PendingReview, string>;
  declare readonly contents: Table<PendingContent, string>;
  declare readonly notes: Table<Note, string>;

  constructor() {
    super('rapporteur-exchange', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ reviews: 'id, readAt', contents: 'id', notes: 'key' });
  }
}

export const pendingDatabase = new PendingDatabase();
