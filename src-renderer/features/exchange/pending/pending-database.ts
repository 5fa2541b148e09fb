import Dexie, { type Table } from 'dexie';

import type { AcceptedFile } from '@/formats/acceptance/acceptance-plan';

import type { ReviewDigest } from '../batch/review-digest';
import type { PendingBatch, PendingFile } from './pending-batch';
import type { KnownPrint } from './known-print';
import type { Original, PendingContent, PendingReview } from './pending-review';

interface Note {
  readonly key: string;
  readonly value: string;
}

/**
 * What waits for review, beside the register and apart from it: nothing here is a record, so none of it is in the
 * journal, in a bundle or in a backup.
 */
export class PendingDatabase extends Dexie {
  declare readonly reviews: Table<PendingReview, string>;
  declare readonly contents: Table<PendingContent, string>;
  declare readonly originals: Table<Original, string>;
  declare readonly digests: Table<ReviewDigest, string>;
  declare readonly batches: Table<PendingBatch, string>;
  declare readonly files: Table<PendingFile, string>;
  declare readonly prints: Table<KnownPrint, string>;
  declare readonly notes: Table<Note, string>;

  constructor(name = 'rapporteur-exchange') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ reviews: 'id, readAt', contents: 'id', notes: 'key' });
    // Bytes lie apart from what was read of them, so that a review is opened without them and joined with another
    // file without writing them again.
    this.version(2)
      .stores({
        reviews: 'id, readAt, acceptedAt, discardedAt, batchId, *hashes',
        originals: 'sha256',
        digests: 'id, batchId',
        batches: 'id, at',
        files: 'id, batchId, reviewId',
      })
      .upgrade(async (transaction) => {
        const originals = transaction.table<Original, string>('originals');
        const contents = transaction.table<OldContent, string>('contents');
        for (const id of await contents.toCollection().primaryKeys()) {
          const content = await contents.get(id);
          if (!content) continue;
          for (const { sha256, bytes } of content.files) await originals.put({ sha256, bytes });
          const files = content.files.map(({ bytes, ...file }) => ({ ...file, size: bytes.length }));
          await transaction.table<PendingContent, string>('contents').put({ ...content, files });
        }
      });
    this.version(3).stores({
      reviews: 'id, readAt, acceptedAt, discardedAt, batchId, *hashes, sameAs.sha256',
      prints: 'sha256, letters',
    });
    // What a paragraph was when it was to go was not kept before: such a one stays, and it is said that it does.
    this.version(4)
      .stores({})
      .upgrade((transaction) =>
        transaction.table<PendingReview, string>('reviews').toCollection().modify(withSeen),
      );
  }
}

function withSeen({ decisions }: PendingReview): void {
  const letGo: Readonly<Record<string, unknown>> = decisions.letGo ?? {};
  for (const [id, words] of Object.entries(letGo))
    if (typeof words === 'string') Object.assign(letGo, { [id]: { words, by: '', seen: '' } });
}

type OldContent = Omit<PendingContent, 'files'> & { readonly files: readonly AcceptedFile[] };

export const pendingDatabase = new PendingDatabase();
