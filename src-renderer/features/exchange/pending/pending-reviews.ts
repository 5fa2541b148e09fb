import { emptyDraftMeeting } from '@/domain/draft';
import type { Register } from '@/store/register';

import { digestOf } from '../batch/review-digest';
import { noDecisions, type ReviewDecisions } from '../review/review-decisions';
import { keeping } from './keeping';
import { pendingDatabase } from './pending-database';
import type { PendingContent, PendingReview } from './pending-review';

const dayInMs = 86_400_000;
/** How long an accepted review is kept, so that undoing its acceptance finds it again. */
const keptDays = 30;

const { reviews, contents, originals, digests } = pendingDatabase;
const ofReviews = [reviews, contents, originals, digests];

/** Of the one file it is made of. */
type Arrival = Pick<PendingReview, 'sameAs' | 'versionOf' | 'carried'> & {
  readonly batchId: string;
  /** What was decided of it already. */
  readonly decisions?: ReviewDecisions;
  readonly bytes: Uint8Array;
};

/** Keeps what was read until it is accepted or discarded. */
export async function addPending(
  content: PendingContent,
  { batchId, bytes, decisions = noDecisions, ...known }: Arrival,
): Promise<void> {
  const digest = await keeping.digest(
    { id: content.id, batchId, corrected: decisions.corrected },
    content.draft,
  );
  await pendingDatabase.transaction('rw', ofReviews, async () => {
    await putContent(content, bytes);
    await digests.put(digest);
    await reviews.put({
      id: content.id,
      readAt: new Date().toISOString(),
      ...headOf(content),
      decisions,
      acceptedAt: null,
      batchId,
      ...known,
    });
  });
}

/** What a review becomes with another file; what is left out of the review stays as it was. */
interface JoinedContent {
  readonly content: PendingContent;
  readonly review?: Partial<PendingReview>;
}

/**
 * Joins another file about the same meeting to a review that still waits.
 * @param join gives nothing where the two are not to be joined after all
 * @returns its content now; `null` where it was not joined, or accepted, set aside or discarded meanwhile
 */
export async function joinPending(
  id: string,
  bytes: Uint8Array,
  join: (there: PendingContent, review: PendingReview) => Promise<JoinedContent | null>,
): Promise<PendingContent | null> {
  for (;;) {
    const [review, there] = await pendingDatabase.transaction('r', reviews, contents, () =>
      Promise.all([reviews.get(id), contents.get(id)]),
    );
    if (
      !review ||
      !there ||
      review.sameAs ||
      // What came in of it must not be counted among what another file brings.
      (review.held ?? []).length > 0 ||
      review.acceptedAt !== null ||
      review.asideAt ||
      review.discardedAt
    )
      return null;
    const joined = await join(there, review);
    if (!joined) return null;
    const { content } = joined;
    const next = { ...review, ...joined.review, ...headOf(content) };
    const { batchId = '', decisions } = next;
    const digest = await keeping.digest({ id, batchId, corrected: decisions.corrected }, content.draft);
    const isKept = await pendingDatabase.transaction('rw', ofReviews, async () => {
      // Decided on, joined or accepted while it was worked out: it is worked out anew from what it is now.
      if (JSON.stringify(await reviews.get(id)) !== JSON.stringify(review)) return false;
      await putContent(content, bytes);
      await digests.put(digest);
      await reviews.put(next);
      return true;
    });
    if (isKept) return content;
  }
}

async function putContent(content: PendingContent, bytes: Uint8Array): Promise<void> {
  await contents.put(content);
  const sha256 = content.files.at(-1)?.sha256;
  if (sha256 !== undefined) await originals.put({ sha256, bytes });
}

function headOf({ draft, files }: PendingContent): Pick<PendingReview, 'files' | 'hashes' | 'meetings'> {
  return {
    files: draft.sources.map(({ file }) => file),
    hashes: files.map(({ sha256 }) => sha256),
    meetings: draft.meetings.length,
  };
}

/** A text in which no meeting was found: gives it an empty one, to be filled by hand. */
export async function addMeetingByHand(id: string): Promise<void> {
  await pendingDatabase.transaction('rw', ofReviews, async () => {
    const content = await contents.get(id);
    if (!content || content.draft.meetings.length > 0) return;
    const empty = emptyDraftMeeting(content.draft.sources.map((_, index) => index));
    const draft = { ...content.draft, meetings: [empty] };
    await contents.put({ ...content, draft });
    const review = await reviews.get(id);
    await digests.put(digestOf(id, review?.batchId ?? '', draft));
    await reviews.update(id, { meetings: 1 });
  });
}

/** What was accepted: a review with the files that it had then. */
export type Taken = Pick<
  PendingReview,
  'id' | 'hashes' | 'becameMeetings' | 'acceptedBy' | 'leftOut' | 'held'
>;

/**
 * Marks reviews as accepted; one that another file joined meanwhile still waits, for the sake of that file, and one of which
 * meetings were held back, for the sake of these.
 */
export async function markAccepted(taken: readonly Taken[], at: Date): Promise<void> {
  const acceptedAt = at.toISOString();
  for (let from = 0; from < taken.length; from += 100) {
    const part = taken.slice(from, from + 100);
    await pendingDatabase.transaction('rw', reviews, async () => {
      const rows = await reviews.bulkGet(part.map(({ id }) => id));
      const same = part.filter(({ hashes }, place) => rows[place]?.hashes.join() === hashes.join());
      const before = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
      await reviews.bulkUpdate(
        same.map(({ id, becameMeetings = [], acceptedBy = null, leftOut = [], held = [] }) => {
          const { held: waited = [], becameMeetings: came = [] } = before.get(id) ?? {};
          // What came in when others were held back came in.
          const became = becameMeetings.map(
            (is, index) => is ?? (waited.length > 0 ? came[index] : null) ?? null,
          );
          const isWhole = held.length === 0;
          return {
            key: id,
            changes: {
              acceptedAt: isWhole ? acceptedAt : null,
              becameMeetings: became,
              acceptedBy,
              leftOut,
              held,
            },
          };
        }),
      );
    });
  }
}

export async function setAside(id: string, at: Date | null): Promise<void> {
  await reviews.update(id, { asideAt: at === null ? null : at.toISOString() });
}

/** Takes a review off the list; it is kept among what was discarded until the user removes it for good. */
export async function discardReview(id: string, at = new Date()): Promise<void> {
  await reviews.update(id, { discardedAt: at.toISOString() });
}

/** Puts a discarded review back on the list, and the line of its reading with it. */
export async function restoreReview(id: string): Promise<void> {
  await pendingDatabase.transaction('rw', reviews, pendingDatabase.batches, async () => {
    const review = await reviews.get(id);
    await reviews.update(id, { discardedAt: null });
    if (review?.batchId) await pendingDatabase.batches.update(review.batchId, { discardedAt: null });
  });
}

/** Lets go of a review for good, with the bytes that no other holds. */
export async function removeReview(id: string): Promise<void> {
  await pendingDatabase.transaction('rw', ofReviews, async () => {
    const content = await contents.get(id);
    await reviews.delete(id);
    await contents.delete(id);
    await digests.delete(id);
    for (const { sha256 } of content?.files ?? []) await dropUnused(sha256);
  });
}

/** Two reviews may hold one file, where its acceptance was undone and it was read again. */
async function dropUnused(sha256: string): Promise<void> {
  if ((await reviews.where('hashes').equals(sha256).count()) === 0) await originals.delete(sha256);
}

/** Rows that reach the page at once: so many are unpacked within a frame. */
const atOnce = 300;

async function reviewsOf(ids: readonly string[]): Promise<readonly PendingReview[]> {
  const found: PendingReview[] = [];
  for (let from = 0; from < ids.length; from += atOnce)
    for (const one of await reviews.bulkGet(ids.slice(from, from + atOnce))) if (one) found.push(one);
  return found;
}

/**
 * Ids of the reviews that wait, by the reading they came with, `''` for those of none; thousands are told apart without
 * being read. One that was accepted waits again when its files are no longer in the register: the acceptance was undone.
 */
export async function waitingIds(register: Register): Promise<ReadonlyMap<string, readonly string[]>> {
  const settled = new Set(await reviews.where('discardedAt').above('').primaryKeys());
  for (const id of await reviews.where('sameAs.sha256').above('').primaryKeys()) settled.add(id);
  const accepted = await reviewsOf(await reviews.where('acceptedAt').above('').primaryKeys());
  const isThere = await inRegister(register, accepted);
  for (const review of accepted) if (isThere(review)) settled.add(review.id);
  const waiting = new Map<string, readonly string[]>();
  const alone = new Set(await reviews.toCollection().primaryKeys());
  for (const batchId of await pendingDatabase.batches.toCollection().primaryKeys()) {
    const ids = await reviews.where('batchId').equals(batchId).primaryKeys();
    for (const id of ids) alone.delete(id);
    waiting.set(
      batchId,
      ids.filter((id) => !settled.has(id)),
    );
  }
  return waiting.set(
    '',
    [...alone].filter((id) => !settled.has(id)),
  );
}

/** The reviews of these ids, latest first. */
export async function latestFirst(ids: readonly string[]): Promise<readonly PendingReview[]> {
  return (await reviewsOf(ids)).toSorted((a, b) => (a.readAt < b.readAt ? 1 : a.readAt > b.readAt ? -1 : 0));
}

/** The reviews that wait, latest first. */
export async function waitingReviews(register: Register): Promise<readonly PendingReview[]> {
  return latestFirst([...(await waitingIds(register)).values()].flat());
}

/** How many they are. */
export async function countWaiting(register: Register): Promise<number> {
  return [...(await waitingIds(register)).values()].reduce((sum, ids) => sum + ids.length, 0);
}

/** Whether a review is to be decided on: it was not accepted, or its acceptance was undone. */
export async function isUnaccepted(
  register: Pick<Register, 'sourceOf'>,
  { acceptedAt, hashes }: PendingReview,
): Promise<boolean> {
  if (acceptedAt === null) return true;
  for (const sha256 of hashes) if (await register.sourceOf(sha256)) return false;
  return true;
}

/** The meetings of a review's draft that came in while others of it were held back; none where that was undone. */
export async function cameIn(
  register: Pick<Register, 'sourceOf'>,
  { held = [], meetings, hashes }: PendingReview,
): Promise<ReadonlySet<number>> {
  if (held.length === 0) return noMeetings;
  for (const sha256 of hashes)
    if (await register.sourceOf(sha256))
      return new Set(Array.from({ length: meetings }, (_, at) => at).filter((at) => !held.includes(at)));
  return noMeetings;
}

export const noMeetings: ReadonlySet<number> = new Set();

/** Whether the register holds any file of an accepted review; its files are asked for once for all of them. */
export async function inRegister(
  register: Register,
  list: readonly PendingReview[],
): Promise<(review: PendingReview) => boolean> {
  if (list.every(({ acceptedAt }) => acceptedAt === null)) return () => false;
  const known = new Set((await register.list('sources')).map(({ sha256 }) => sha256));
  return ({ hashes }) => hashes.some((sha256) => known.has(sha256));
}

/** Lets go of reviews that were accepted long ago; one whose acceptance was undone waits, and stays. */
export async function purgeAccepted(register: Register, now: Date): Promise<void> {
  const limit = new Date(now.getTime() - keptDays * dayInMs).toISOString();
  const old = await reviews.where('acceptedAt').between('', limit, false, false).toArray();
  const isThere = await inRegister(register, old);
  for (const { id } of old.filter(isThere)) await removeReview(id);
  // The same text in another file waits for nothing.
  const twins = reviews
    .where('sameAs.sha256')
    .above('')
    .filter(
      ({ readAt, discardedAt, acceptedAt, decisions }) =>
        readAt < limit &&
        !discardedAt &&
        acceptedAt === null &&
        JSON.stringify(decisions) === JSON.stringify(noDecisions),
    );
  for (const id of await twins.primaryKeys()) await removeReview(id);
}
