import { beforeEach, expect, test } from 'vitest';

import { emptyDraftMeeting, type Draft } from '@/domain/draft';
import { pendingDatabase } from '@/features/exchange/pending/pending-database';
import { addPending } from '@/features/exchange/pending/pending-reviews';
import { wholeReview } from '@/features/exchange/pending/review-as-seen';
import { createReviewDesk, type DeskNews } from '@/features/exchange/review/review-desk';
import type { ReviewAction } from '@/features/exchange/review/review-decisions';

const { reviews, digests } = pendingDatabase;
let nth = 0;
let id = '';

/** A review of one meeting with three delegations and a date. */
beforeEach(async () => {
  nth += 1;
  id = `review-${nth}`;
  const draft: Draft = {
    format: 'rapporteur-draft/1',
    sources: [{ file: 'remarks.txt', sha256: id, type: 'other', language: 'en', title: '' }],
    meetings: [
      {
        ...emptyDraftMeeting([0]),
        date: '2019-05-14',
        delegations: ['KAZ', 'TUR', 'TJK'].map((party) => ({ party, category: 'unspecified' as const })),
      },
    ],
    statuses: [],
    chairmanships: [],
    evidence: [],
    dropped: [],
    unplaced: [],
  };
  const files = [{ sha256: id, name: 'remarks.txt', mediaType: 'text/plain', size: 3 }];
  await addPending({ id, draft, texts: [''], files }, { batchId: '', bytes: new Uint8Array(3) });
});

const delegation = (at: number) => `/meetings/0/delegations/${at}`;
const accept = (at: number): ReviewAction => ({ kind: 'accept', path: delegation(at) });
const drop = (at: number): ReviewAction => ({ kind: 'drop', parts: [delegation(at)] });
const date = (value: string): ReviewAction => ({ kind: 'correct', path: '/meetings/0/date', value });

/** One window with the review on its screen, and what it was told. */
async function openWindow(clock = () => 0) {
  const shown = await wholeReview(id);
  if (!shown) throw new Error('no review');
  const desk = createReviewDesk(shown, clock);
  const told: DeskNews[] = [];
  desk.hear((news) => told.push(news));
  return { desk, told };
}

const kept = async () => (await reviews.get(id))?.decisions;

test('what was decided last is taken back first, and again decided, in the database too', async () => {
  const { desk } = await openWindow();
  desk.decide([accept(0)]);
  desk.decide([drop(1), drop(2)]);
  expect(desk.undo()?.actions).toEqual([drop(1), drop(2)]);
  await desk.settled();
  expect(await kept()).toMatchObject({ accepted: [delegation(0)], dropped: [] });
  expect(desk.redo()).not.toBeNull();
  await desk.settled();
  expect(await kept()).toMatchObject({ accepted: [delegation(0)], dropped: [delegation(1), delegation(2)] });
  desk.undo();
  desk.undo();
  expect(desk.undo()).toBeNull();
  await desk.settled();
  expect(await kept()).toMatchObject({ accepted: [], dropped: [] });
});

test('a value that is typed is one step, and its batch shows what it was corrected to', async () => {
  let now = 0;
  const { desk } = await openWindow(() => now);
  for (const value of ['2', '20', '2020']) desk.decide([date(value)]);
  now = 60_000;
  desk.decide([date('2021')]);
  await desk.settled();
  expect((await digests.get(id))?.meetings[0]?.date).toBe('2021');
  desk.undo();
  expect(desk.state().decisions.corrected).toEqual({ '/meetings/0/date': '2020' });
  desk.undo();
  await desk.settled();
  expect(await kept()).toMatchObject({ corrected: {} });
  expect((await digests.get(id))?.meetings[0]?.date).toBe('2019-05-14');
});

test('steps are there again when the review is come back to, and not those of another', async () => {
  const first = (await openWindow()).desk;
  first.decide([accept(1)]);
  await first.settled();
  const again = (await openWindow()).desk;
  expect(again.undo()?.actions).toEqual([accept(1)]);
  await again.settled();
  expect((await kept())?.accepted).toEqual([]);
});

test('what two windows decide of different things stands in both, without a word', async () => {
  const [one, two] = [await openWindow(), await openWindow()];
  const stop = [one.desk.follow(), two.desk.follow()];
  one.desk.decide([accept(0)]);
  two.desk.decide([drop(1)]);
  const both = { accepted: [delegation(0)], dropped: [delegation(1)] };
  await expect.poll(() => one.desk.state().decisions).toMatchObject(both);
  await expect.poll(() => two.desk.state().decisions).toMatchObject(both);
  expect([...one.told, ...two.told]).toEqual([]);
  // Taking back one's own leaves the other's.
  one.desk.undo();
  await expect
    .poll(() => two.desk.state().decisions)
    .toMatchObject({ accepted: [], dropped: [delegation(1)] });
  for (const end of stop) end();
});

test('of one thing decided otherwise in two windows the later decision stands, and both are told with a way back', async () => {
  const [one, two] = [await openWindow(), await openWindow()];
  const stop = one.desk.follow();
  one.desk.decide([date('2020')]);
  await one.desk.settled();
  two.desk.decide([date('2021')]);
  await two.desk.settled();
  expect((await kept())?.corrected).toEqual({ '/meetings/0/date': '2021' });
  expect(two.told).toMatchObject([{ kind: 'overruled', actions: [date('2021')] }]);
  await expect.poll(() => one.told).toMatchObject([{ kind: 'replaced', actions: [date('2020')] }]);
  const [news] = two.told;
  if (news?.kind !== 'overruled') throw new Error('not told');
  two.desk.change(news.way);
  await expect.poll(() => one.desk.state().decisions.corrected).toEqual({ '/meetings/0/date': '2020' });
  stop();
});

test('what is decided alike in two windows is told nobody', async () => {
  const [one, two] = [await openWindow(), await openWindow()];
  one.desk.decide([drop(0)]);
  await one.desk.settled();
  two.desk.decide([drop(0)]);
  await two.desk.settled();
  expect(two.told).toEqual([]);
});

test('a contradiction that two windows settle otherwise is settled as the later says', async () => {
  const path = '/meetings/0/date';
  const sides = [
    { file: 'a.txt', actions: [date('2020')] },
    { file: 'b.txt', actions: [date('2021')] },
  ] as const;
  const { decisions } = (await reviews.get(id)) ?? {};
  if (!decisions) throw new Error('no review');
  await reviews.update(id, { decisions: { ...decisions, contradicted: [{ path, sides }] } });
  const [one, two] = [await openWindow(), await openWindow()];
  one.desk.decide([{ kind: 'settle', path, side: 0 }]);
  await one.desk.settled();
  two.desk.decide([{ kind: 'settle', path, side: 1 }]);
  await two.desk.settled();
  expect(await kept()).toMatchObject({ corrected: { [path]: '2021' } });
  expect(two.told).toMatchObject([{ kind: 'overruled' }]);
  one.desk.undo();
  await one.desk.settled();
  expect((await kept())?.contradicted).toHaveLength(1);
});
