import { ownProcess } from '@/formats/draft/own-process';
import type { Mapping } from '@/formats/sheet-records/mapping';
import type { ShownTable } from '@/formats/sheet-records/preview-tables';
import type { RecordTablesClient } from '@/formats/worker/record-tables-client';

import { mapInSlices } from '@/store/in-slices';
import type { Register } from '@/store/register';

import { keeping } from '../pending/keeping';
import { pendingDatabase } from '../pending/pending-database';
import type { PendingContent } from '../pending/pending-review';
import { addPending, joinPending } from '../pending/pending-reviews';
import { joinPlain } from '../questions/join-plain';
import { createHomes } from '../reading/homes';
import { holdsRecords } from '../review/holds-records';
import { rowsOfTables } from '../pending/rows-of-tables';
import { letGoOfTables, type WaitingTables } from './mapping-database';
import { rememberMappings } from './remembered-mappings';

/**
 * Reads the tables by what their columns mean and keeps what comes of it for review, as any other text. The meanings
 * are remembered for the next tables of the same titles. A file that surely tells of one meeting with others of its
 * reading joins these, as it would have done had it been a text. Else the review takes the id of the tables, so that whatever
 * still leads to them leads on to it.
 * @returns the review's id; `null` where the tables could not be read
 */
export async function goOnToReview(
  register: Register,
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
  const content = { id, draft, texts: [text], files: [{ name, sha256, mediaType, size }] };
  const joined = await joinHome(register, content, { batchId, bytes });
  if (joined === null) await addPending(content, { batchId, bytes });
  const reviewId = joined ?? id;
  await markRead(file, reviewId, holdsRecords(draft));
  rememberMappings(
    tables.flatMap(({ shape }, at) => {
      const mapping = mappings[at];
      return mapping ? [[shape, mapping] as const] : [];
    }),
  );
  await letGoOfTables([file.id]);
  // What is not joined is asked.
  const gone = await joinPlain(register, batchId).catch(() => null);
  return gone?.get(reviewId) ?? reviewId;
}

/**
 * Of one meeting alone: of a list that names several, it is asked meeting by meeting which files tell of them, where not
 * all of it agrees; see `joinPlain`.
 * @returns the id of the review that it has joined
 */
async function joinHome(
  register: Pick<Register, 'list'>,
  content: PendingContent,
  { batchId, bytes }: Pick<WaitingTables, 'batchId' | 'bytes'>,
): Promise<string | null> {
  const { meetings } = content.draft;
  if (meetings.length !== 1) return null;
  const [process] = await register.list('processes');
  const digests = await pendingDatabase.digests.where('batchId').equals(batchId).toArray();
  const homes = createHomes();
  const put = (one: (typeof digests)[number]) => {
    if (one.meetings.length === 1) homes.put({ reviewId: one.id, meetings: one.meetings });
  };
  await mapInSlices(digests, put, new AbortController().signal);
  const home = homes.find(meetings, process ? ownProcess(process) : null);
  if (!home) return null;
  const joined = await joinPending(home.reviewId, bytes, (there, review) =>
    keeping.join(review, there, content),
  );
  return joined?.id ?? null;
}

/**
 * The file's line among those it was read with leads to its review from now on, and so do its lines in later batches:
 * there it was known already.
 */
async function markRead(
  { id, batchId }: WaitingTables,
  reviewId: string,
  foundMeeting: boolean,
): Promise<void> {
  for (const row of await rowsOfTables(({ tablesId }) => tablesId === id)) {
    const isOwn = row.batchId === batchId;
    await pendingDatabase.files.update(row.id, {
      outcome: isOwn ? { kind: 'read', reviewId, foundMeeting } : { kind: 'waiting', reviewId },
      reviewId,
    });
  }
}
