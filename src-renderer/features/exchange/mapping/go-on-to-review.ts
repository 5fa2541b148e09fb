import type { Mapping } from '@/formats/sheet-records/mapping';
import type { ShownTable } from '@/formats/sheet-records/preview-tables';
import type { RecordTablesClient } from '@/formats/worker/record-tables-client';

import { pendingDatabase } from '../pending/pending-database';
import { addPending } from '../pending/pending-reviews';
import { holdsRecords } from '../review/holds-records';
import { rowsOfTables } from '../pending/rows-of-tables';
import { letGoOfTables, type WaitingTables } from './mapping-database';
import { rememberMappings } from './remembered-mappings';

/**
 * Reads the tables by what their columns mean and keeps what comes of it for review, as any other text. The meanings
 * are remembered for the next tables of the same titles. The review takes the id of the tables, so that whatever still
 * leads to them leads on to it.
 * @returns the review's id; `null` where the tables could not be read
 */
export async function goOnToReview(
  file: WaitingTables,
  client: Pick<RecordTablesClient, 'read'>,
  tables: readonly ShownTable[],
  mappings: readonly Mapping[],
): Promise<string | null> {
  const read = await client.read(mappings);
  if (!read.ok) return null;
  const { draft, text, sha256, mediaType } = read.value;
  const { id, name, bytes, batchId } = file;
  const size = bytes.length;
  await addPending(
    { id, draft, texts: [text], files: [{ name, sha256, mediaType, size }] },
    { batchId, bytes },
  );
  await markRead(file, holdsRecords(draft));
  rememberMappings(
    tables.flatMap(({ shape }, at) => {
      const mapping = mappings[at];
      return mapping ? [[shape, mapping] as const] : [];
    }),
  );
  await letGoOfTables([file.id]);
  return id;
}

/**
 * The file's line among those it was read with leads to its review from now on, and so do its lines in later batches:
 * there it was known already.
 */
async function markRead({ id, batchId }: WaitingTables, foundMeeting: boolean): Promise<void> {
  for (const row of await rowsOfTables(({ tablesId }) => tablesId === id)) {
    const isOwn = row.batchId === batchId;
    await pendingDatabase.files.update(row.id, {
      outcome: isOwn ? { kind: 'read', reviewId: id, foundMeeting } : { kind: 'waiting', reviewId: id },
      reviewId: id,
    });
  }
}
