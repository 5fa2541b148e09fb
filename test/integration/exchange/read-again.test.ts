import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { acceptReviews } from '@/features/exchange/accept/accept-reviews';
import { sureOfRow } from '@/features/exchange/accept/chosen-review';
import { readBatchContents } from '@/features/exchange/batch/batch-contents';
import { openOfReview } from '@/features/exchange/batch/open-of-review';
import { pendingDatabase } from '@/features/exchange/pending/pending-database';
import { formats } from '@/features/exchange/reading/formats';
import { readBatch } from '@/features/exchange/reading/read-batch';
import { noRecords } from '@/features/exchange/same/same-records';
import { createFormatsClient } from '@/formats/worker/formats-client';
import { takeBackFiles } from '@/store/commands/take-back-files';
import type { Register } from '@/store/register';

import { openTestRegister, valueOf } from '../../helpers/open-test-register';
import { threads } from '../../helpers/worker-threads';
import { bytesOf } from '../../unit/formats/acceptance/accepted';

beforeEach(() => {
  const client = createFormatsClient(threads().startThread);
  vi.spyOn(formats, 'readPriorRecords').mockImplementation((...given) => client.readPriorRecords(...given));
  vi.spyOn(formats, 'planReviews').mockImplementation((request) => client.planReviews(request));
});
afterEach(() => vi.restoreAllMocks());

const process = { process: { language: 'en', name: 'Almaty Process' } } as const;
const members = `Membership of the Almaty Process

Member States: Afghanistan, Azerbaijan, Kazakhstan, Kyrgyzstan, Tajikistan, Türkiye, Turkmenistan.

Pakistan became a Member State of the Almaty Process in 2014.
`;
const remarks = (more: string) =>
  `Closing remarks of the Chair\n\n19th Senior Officials Meeting\n\nAstana, 19 September 2015\n\n1. ${more}`;

async function readFiles(register: Register, files: Readonly<Record<string, string>>) {
  const offered = Object.entries(files).map(([name, words]) => ({
    name,
    folder: '',
    load: () => Promise.resolve({ ok: true as const, value: bytesOf(words) }),
  }));
  const read = await readBatch(register, offered, {
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
  return { batchId: read.batchId, outcomes: read.files.map(({ outcome }) => outcome) };
}

/** Takes everything of a reading. @returns the step of history */
async function acceptAll(register: Register, batchId: string): Promise<string> {
  const contents = await readBatchContents(register, batchId);
  const meetings = await register.list('meetings');
  const sure = [...(contents?.reviews.values() ?? [])].flatMap((review) => {
    const digest = contents?.digests.get(review.id);
    if (!digest) throw new Error('no digest');
    const open = { ...openOfReview(digest, review.decisions, meetings), facts: [] };
    return sureOfRow({ review, open, people: new Map(), records: noRecords });
  });
  const outcome = await acceptReviews(register, sure, process);
  if (!outcome.ok || !outcome.accepted?.step) throw new Error('not accepted');
  return outcome.accepted.step;
}

test('a file that told of no meeting is known again in the register, also when its review is gone', async () => {
  const register = await openTestRegister();
  const { batchId } = await readFiles(register, { 'members.txt': members });
  await acceptAll(register, batchId);
  expect(await register.list('sources')).toHaveLength(1);
  expect(await register.list('meetingSources')).toEqual([]);
  const known = [{ kind: 'in-register', meetingId: null }];
  expect((await readFiles(register, { 'members.txt': members })).outcomes).toEqual(known);
  await pendingDatabase.reviews.clear();
  expect((await readFiles(register, { 'members.txt': members })).outcomes).toEqual(known);
});

test('of what was accepted it is noted by which step, and what was left out', async () => {
  const register = await openTestRegister();
  const doubtful = remarks('Participants thanked the host.').replace(
    '19 September',
    '19 September or 20 September',
  );
  const { batchId } = await readFiles(register, { 'doubtful.txt': doubtful });
  const [review] = await pendingDatabase.reviews.where('batchId').equals(batchId).toArray();
  const out = '/meetings/0/paragraphs/0';
  if (!review) throw new Error('no review');
  await pendingDatabase.reviews.update(review.id, {
    decisions: { ...review.decisions, dropped: [out] },
  });
  const step = await acceptAll(register, batchId);
  const kept = await pendingDatabase.reviews.get(review.id);
  expect(kept?.acceptedBy).toBe(step);
  expect(kept?.leftOut).toContain(out);
  expect((await register.pastImports(1)).map((past) => past.step)).toEqual([step]);
});

test('a file that was taken back by itself is read anew, as its accepted review waits no more', async () => {
  const register = await openTestRegister();
  const files = {
    'one.txt': remarks('Participants thanked the host.'),
    'two.txt': remarks('It was agreed.'),
  };
  const { batchId, outcomes } = await readFiles(register, files);
  expect(new Set(outcomes.flatMap((one) => ('reviewId' in one ? one.reviewId : []))).size).toBe(1);
  const brought = await register.changesOfStep(await acceptAll(register, batchId));
  const source = (await register.list('sources')).find(({ fileName }) => fileName === 'two.txt');
  if (!source) throw new Error('no source');
  const words = { name: 'take-back-files', details: { files: '1', name: 'two.txt' }, about: [] } as const;
  valueOf(await register.execute(takeBackFiles(brought, new Set([source.id]), words)));
  const again = await readFiles(register, files);
  expect(again.outcomes.map(({ kind }) => kind)).toEqual(['in-register', 'read']);
});
