import { afterEach, expect, test, vi } from 'vitest';

import { readBatchContents } from '@/features/exchange/batch/batch-contents';
import { bareRows, stateOfRow, type BatchRow } from '@/features/exchange/batch/batch-row';
import { findDoubles } from '@/features/exchange/batch/find-doubles';
import { openOfReview } from '@/features/exchange/batch/open-of-review';
import { applyAnswers, bringBack, joinReviews, keepApart } from '@/features/exchange/questions/apply-answers';
import { findQuestions } from '@/features/exchange/questions/find-questions';
import type { Question } from '@/features/exchange/questions/question';
import { formats } from '@/features/exchange/reading/formats';
import { readBatch } from '@/features/exchange/reading/read-batch';
import { pendingDatabase } from '@/features/exchange/pending/pending-database';
import { createFormatsClient } from '@/formats/worker/formats-client';
import type { Register } from '@/store/register';

import { openTestRegister } from '../../helpers/open-test-register';
import { threads } from '../../helpers/worker-threads';
import { bytesOf } from '../../unit/formats/acceptance/accepted';

afterEach(() => vi.restoreAllMocks());

async function read(register: Register, files: readonly (readonly [place: string, words: string])[]) {
  const client = createFormatsClient(threads().startThread);
  vi.spyOn(formats, 'readPriorRecords').mockImplementation((...given) => client.readPriorRecords(...given));
  const { batchId } = await readBatch(
    register,
    files.map(([place, words]) => ({
      name: place.split('/').at(-1) ?? '',
      folder: place.split('/').slice(0, -1).join('/'),
      load: () => Promise.resolve({ ok: true, value: bytesOf(words) }),
    })),
    { onProgress: () => undefined, signal: new AbortController().signal },
  );
  return batchId;
}

/** The rows of a batch as its page has them. */
async function rowsOf(register: Register, batchId: string): Promise<readonly BatchRow[]> {
  const contents = await readBatchContents(register, batchId);
  if (!contents) throw new Error('no batch');
  const bare = bareRows(contents);
  const doubles = await findDoubles(bare, contents, new AbortController().signal);
  return bare.map((row) => {
    const open = row.review && row.digest ? openOfReview(row.digest, row.review.decisions, []) : null;
    const perhapsSame = doubles?.get(row.id) ?? [];
    return { ...row, open, perhapsSame, state: stateOfRow(row, open, new Set(), perhapsSame.length > 0) };
  });
}

async function questionsOf(register: Register, batchId: string) {
  return findQuestions(await rowsOf(register, batchId), new Set());
}

function only<K extends Question['kind']>(questions: readonly Question[], kind: K) {
  const [found, ...others] = questions.filter(
    (question): question is Extract<Question, { kind: K }> => question.kind === kind,
  );
  if (!found || others.length > 0) throw new Error(questions.map((one) => one.kind).join());
  return found;
}

const remarks = (ordinal: number, date: string, chair = 'Daniyar Akhmetov') => `Closing remarks of the Chair

${ordinal}th Senior Officials Meeting

Astana, ${date}

1. The meeting was chaired by Mr. ${chair}, Deputy Minister of Foreign Affairs of Kazakhstan.

2. Delegations of Kazakhstan and Tajikistan took part.`;

test('a year that the folders state is asked about once, applied to all files, and taken back', async () => {
  const register = await openTestRegister();
  const batchId = await read(register, [
    ['Records/2015/som.txt', remarks(71, '22 September')],
    ['Records/2017/som.txt', remarks(72, '3 June')],
    ['Records/som.txt', remarks(73, '9 May')],
  ]);
  const question = only(await questionsOf(register, batchId), 'year');
  // The third file's folder states none, so that its date stays to be completed.
  expect(question).toMatchObject({ count: 2, examples: ['som.txt — 2015-09-22', 'som.txt — 2017-06-03'] });
  const before = await applyAnswers(question.take);
  const dates = (await rowsOf(register, batchId)).map(({ digest }) => digest?.meetings[0]?.date);
  expect(dates).toEqual(['2015-09-22', '2017-06-03', 'XXXX-05-09']);
  expect((await questionsOf(register, batchId)).filter(({ kind }) => kind === 'year')).toEqual([]);
  await bringBack(before);
  expect(only(await questionsOf(register, batchId), 'year').count).toBe(2);
});

test('one person in two spellings is asked about, and called by one name where that is the answer', async () => {
  const register = await openTestRegister();
  const batchId = await read(register, [
    ['a.txt', remarks(81, '1 March 2018', 'Daniyar Akhmetov')],
    ['b.txt', remarks(82, '2 April 2019', 'D. Akhmetov')],
  ]);
  const question = only(await questionsOf(register, batchId), 'person');
  expect(question.names).toEqual(['Daniyar Akhmetov', 'D. Akhmetov']);
  await applyAnswers(question.is('Daniyar Akhmetov'));
  const people = (await rowsOf(register, batchId)).flatMap(({ digest }) => digest?.people ?? []);
  expect(new Set(people.map(({ name }) => name))).toEqual(new Set(['Daniyar Akhmetov']));
});

test('two files that may be about one meeting are never joined unasked, and are one review where they are', async () => {
  const register = await openTestRegister();
  const batchId = await read(register, [
    ['a.txt', remarks(91, '1 March 2020')],
    // The same meeting of the row, a day apart: one of the two is mistaken.
    ['b.txt', remarks(91, '2 March 2020')],
  ]);
  const rows = await rowsOf(register, batchId);
  expect(rows.map(({ state, perhapsSame }) => [state, perhapsSame.length])).toEqual([
    ['ask', 1],
    ['ask', 1],
  ]);
  const { pair } = only(await questionsOf(register, batchId), 'double');
  await keepApart(batchId, pair);
  expect((await rowsOf(register, batchId)).map(({ perhapsSame }) => perhapsSame.length)).toEqual([0, 0]);
  await keepApart(batchId, pair, false);

  const before = await joinReviews(pair);
  const [joined, ...others] = await rowsOf(register, batchId);
  expect(others).toEqual([]);
  expect(joined).toMatchObject({ others: 1, perhapsSame: [] });
  const content = await pendingDatabase.contents.get(joined?.id ?? '');
  expect(content?.draft.meetings).toHaveLength(1);
  expect(content?.files).toHaveLength(2);
  // The dates contradict each other: that is now asked in the one review.
  expect(joined?.open?.facts.map(({ kind }) => kind)).toContain('date');
  await bringBack(before);
  expect(await rowsOf(register, batchId)).toHaveLength(2);
});
