import { afterEach, expect, test, vi } from 'vitest';

import { acceptReviews } from '@/features/exchange/accept/accept-reviews';
import { sureOfRow } from '@/features/exchange/accept/chosen-review';
import { readBatchContents } from '@/features/exchange/batch/batch-contents';
import { openOfReview } from '@/features/exchange/batch/open-of-review';
import { pendingDatabase } from '@/features/exchange/pending/pending-database';
import { keepDecisions } from '@/features/exchange/pending/keep-decisions';
import { waitingReviews } from '@/features/exchange/pending/pending-reviews';
import type { WholeReview } from '@/features/exchange/pending/review-as-seen';
import { formats } from '@/features/exchange/reading/formats';
import { readBatch } from '@/features/exchange/reading/read-batch';
import { noRecords } from '@/features/exchange/same/same-records';
import { createFormatsClient } from '@/formats/worker/formats-client';
import type { Register } from '@/store/register';

import { openTestRegister } from '../../helpers/open-test-register';
import { threads } from '../../helpers/worker-threads';
import { bytesOf } from '../../unit/formats/acceptance/accepted';

afterEach(() => vi.restoreAllMocks());

function workHere() {
  const client = createFormatsClient(threads().startThread);
  vi.spyOn(formats, 'readPriorRecords').mockImplementation((...given) => client.readPriorRecords(...given));
  vi.spyOn(formats, 'planReviews').mockImplementation((request) => client.planReviews(request));
}

const remarks = (ordinal: number, venue: string) => `Closing remarks of the Chair

${ordinal}th Senior Officials Meeting of the Almaty Process

Astana, 3 September 2015

Venue: ${venue}

1. The meeting was chaired by Mr. Daniyar Akhmetov, Deputy Minister of Foreign Affairs of Kazakhstan.

2. Delegations of Kazakhstan, Tajikistan and Türkiye took part, together with UNHCR.`;

/** Reads two files about one meeting, with something done between them. */
async function readAround(register: Register, ordinal: number, between: (reviewId: string) => Promise<void>) {
  let reviewId = '';
  await readBatch(
    register,
    [
      {
        name: 'first.txt',
        folder: '',
        load: () => Promise.resolve({ ok: true, value: bytesOf(remarks(ordinal, 'Hotel of the Steppe')) }),
      },
      {
        name: 'second.txt',
        folder: '',
        load: async () => {
          const content = await pendingDatabase.contents
            .filter(({ draft }) => draft.meetings[0]?.ordinal === ordinal)
            .first();
          reviewId = content?.id ?? '';
          await between(reviewId);
          return { ok: true, value: bytesOf(remarks(ordinal, 'House of Friendship')) };
        },
      },
    ],
    { onProgress: () => undefined, signal: new AbortController().signal },
  );
  return reviewId;
}

async function asShown(register: Register, reviewId: string) {
  const { batchId = '' } = (await pendingDatabase.reviews.get(reviewId)) ?? {};
  const contents = await readBatchContents(register, batchId);
  const review = contents?.reviews.get(reviewId);
  const digest = contents?.digests.get(reviewId);
  if (!review || !digest) throw new Error('no review');
  const open = openOfReview(digest, review.decisions, await register.list('meetings'));
  return { review, digest, open, people: new Map(), records: noRecords };
}

const options = { process: { language: 'en', name: 'Almaty Process' } };

test('what another file joined since it was shown is not accepted, and nothing of it is lost', async () => {
  workHere();
  const register = await openTestRegister();
  let shown: Awaited<ReturnType<typeof asShown>> | undefined;
  const reviewId = await readAround(register, 48, async (id) => {
    shown = await asShown(register, id);
  });
  if (!shown) throw new Error('nothing was shown');
  const early = await acceptReviews(register, sureOfRow(shown), options);
  expect(early).toMatchObject({ ok: true, accepted: { changed: 1, added: 0, step: null } });
  expect(await register.list('sources')).toEqual([]);
  expect((await waitingReviews(register)).map(({ id }) => id)).toContain(reviewId);

  const now = await acceptReviews(register, sureOfRow(await asShown(register, reviewId)), options);
  expect(now).toMatchObject({ ok: true, accepted: { changed: 0, added: 1 } });
  const sources = await register.list('sources');
  expect(sources.map(({ fileName }) => fileName)).toEqual(['first.txt', 'second.txt']);
  for (const { sha256 } of sources) expect(await register.file(sha256)).toBeDefined();
});

test('a file that joins while its review is being accepted keeps it waiting', async () => {
  workHere();
  const register = await openTestRegister();
  const reviewId = await readAround(register, 49, async (id) => {
    const shown = await asShown(register, id);
    const execute = register.execute.bind(register);
    // The register takes its time: the second file is kept before the review is marked.
    vi.spyOn(register, 'execute').mockImplementation(async (command) => {
      const result = await execute(command);
      await pendingDatabase.reviews.update(id, { hashes: [...shown.review.hashes, 'another'] });
      return result;
    });
    expect(await acceptReviews(register, sureOfRow(shown), options)).toMatchObject({
      ok: true,
      accepted: { added: 1 },
    });
  });
  expect((await waitingReviews(register)).map(({ id }) => id)).toContain(reviewId);
});

test('a file that joins leaves the corrections in what is accepted without being opened', async () => {
  workHere();
  let shown: WholeReview | undefined;
  const register = await openTestRegister();
  const reviewId = await readAround(register, 45, async (id) => {
    const { review } = await asShown(register, id);
    const content = await pendingDatabase.contents.get(id);
    if (!content) throw new Error('no content');
    shown = { review, content };
    await keepDecisions(shown, {
      kind: 'decide',
      actions: [{ kind: 'correct', path: '/meetings/0/ordinal', value: 7 }],
    });
  });
  const { review, digest } = await asShown(register, reviewId);
  expect(review.files).toEqual(['first.txt', 'second.txt']);
  expect(digest.meetings[0]?.ordinal).toBe(7);

  // A screen that was opened before the second file came, and decides now.
  const [meeting] = (await pendingDatabase.contents.get(reviewId))?.draft.meetings ?? [];
  if (!meeting || !shown) throw new Error('no meeting');
  await keepDecisions(shown, { kind: 'decide', actions: [{ kind: 'accept', path: '/meetings/0/date' }] });
  const kept = (await asShown(register, reviewId)).digest.meetings[0];
  expect(kept).toMatchObject({ ordinal: 7, counts: { delegations: meeting.delegations.length } });
});
