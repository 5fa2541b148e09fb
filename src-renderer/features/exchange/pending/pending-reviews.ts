import type { Register } from '@/store/register';

import { noDecisions, type ReviewDecisions } from '../review/review-decisions';
import { pendingDatabase } from './pending-database';
import type { PendingContent, PendingReview } from './pending-review';

const dayInMs = 86_400_000;
/** How long an accepted review is kept, so that undoing its acceptance finds it again. */
const keptDays = 30;

/** Keeps what was read until it is accepted or discarded. */
export async function addPending(content: PendingContent): Promise<void> {
  const { reviews, contents } = pendingDatabase;
  await pendingDatabase.transaction('rw', reviews, contents, async () => {
    await contents.put(content);
    await reviews.put({
      id: content.id,
      readAt: new Date().toISOString(),
      files: content.draft.sources.map(({ file }) => file),
      hashes: content.files.map(({ sha256 }) => sha256),
      meetings: content.draft.meetings.length,
      decisions: noDecisions,
      acceptedAt: null,
    });
  });
}

/** A text in which no meeting was found: gives it an empty one, to be filled by hand. */
export async function addMeetingByHand(id: string): Promise<void> {
  const { reviews, contents } = pendingDatabase;
  await pendingDatabase.transaction('rw', reviews, contents, async () => {
    const content = await contents.get(id);
    if (!content || content.draft.meetings.length > 0) return;
    const empty = {
      sources: content.draft.sources.map((_, index) => index),
      organisers: [],
      delegations: [],
      people: [],
      interventions: [],
      paragraphs: [],
      documents: [],
      projects: [],
      relatedEvents: [],
      themes: [],
      sdgs: [],
    };
    await contents.put({ ...content, draft: { ...content.draft, meetings: [empty] } });
    await reviews.update(id, { meetings: 1 });
  });
}

export async function keepDecisions(id: string, decisions: ReviewDecisions): Promise<void> {
  await pendingDatabase.reviews.update(id, { decisions });
}

export async function markAccepted(id: string, at: Date | null): Promise<void> {
  await pendingDatabase.reviews.update(id, { acceptedAt: at === null ? null : at.toISOString() });
}

export async function discardPending(id: string): Promise<void> {
  const { reviews, contents } = pendingDatabase;
  await pendingDatabase.transaction('rw', reviews, contents, async () => {
    await reviews.delete(id);
    await contents.delete(id);
  });
}

/** Puts back what `discardPending` took away. */
export async function restorePending(review: PendingReview, content: PendingContent): Promise<void> {
  const { reviews, contents } = pendingDatabase;
  await pendingDatabase.transaction('rw', reviews, contents, async () => {
    await reviews.put(review);
    await contents.put(content);
  });
}

/**
 * The reviews that wait, latest first. One that was accepted waits again when its files are no longer in the register:
 * the acceptance was undone.
 */
export async function waitingReviews(register: Register): Promise<readonly PendingReview[]> {
  const all = (await pendingDatabase.reviews.orderBy('readAt').toArray()).toReversed();
  const waiting = await Promise.all(
    all.map(async (review) => review.acceptedAt === null || !(await isInRegister(register, review))),
  );
  return all.filter((_, index) => waiting[index]);
}

async function isInRegister(register: Register, { hashes }: PendingReview): Promise<boolean> {
  const sources = await Promise.all(hashes.map((sha256) => register.sourceOf(sha256)));
  return sources.some((source) => source !== undefined);
}

/** Lets go of reviews that were accepted long ago; one whose acceptance was undone waits, and stays. */
export async function purgeAccepted(register: Register, now: Date): Promise<void> {
  const limit = new Date(now.getTime() - keptDays * dayInMs).toISOString();
  const waiting = new Set((await waitingReviews(register)).map(({ id }) => id));
  const old = await pendingDatabase.reviews
    .filter(({ id, acceptedAt }) => acceptedAt !== null && acceptedAt < limit && !waiting.has(id))
    .primaryKeys();
  await pendingDatabase.reviews.bulkDelete(old);
  await pendingDatabase.contents.bulkDelete(old);
}
