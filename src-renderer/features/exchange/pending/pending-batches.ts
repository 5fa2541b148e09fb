import { pendingDatabase } from './pending-database';
import type { PendingBatch, PendingFile } from './pending-batch';

/** Rows written at once: so many are packed within a frame. */
const atOnce = 500;

/** A file as it is offered, before a byte of it is read. */
export type OfferedName = Pick<PendingFile, 'name' | 'folder'>;

/** The place of a file in its batch; of a file within it, behind it. */
export function fileId(batchId: string, place: readonly number[]): string {
  return [batchId, ...place.map((at) => String(at).padStart(6, '0'))].join('/');
}

/**
 * Begins a batch: every file is on record before the first is read, so that what an interrupted reading did not come
 * to can be told.
 */
export async function beginBatch(names: readonly OfferedName[]): Promise<PendingBatch> {
  const batch: PendingBatch = {
    id: crypto.randomUUID(),
    at: new Date().toISOString(),
    offered: names.length,
    endedAt: null,
    cancelled: false,
  };
  await pendingDatabase.batches.put(batch);
  for (let from = 0; from < names.length; from += atOnce) {
    const rows = names.slice(from, from + atOnce).map(({ name, folder }, at): PendingFile => ({
      id: fileId(batch.id, [from + at]),
      batchId: batch.id,
      name,
      folder,
      depth: 0,
      outcome: { kind: 'unread' },
      notes: [],
      reviewId: '',
    }));
    await pendingDatabase.files.bulkPut(rows);
  }
  return batch;
}

export async function endBatch(id: string, cancelled: boolean): Promise<void> {
  await pendingDatabase.batches.update(id, { endedAt: new Date().toISOString(), cancelled });
}
