import { beforeEach, expect, test, vi } from 'vitest';

import { emptyDraftMeeting, type Draft } from '@/domain/draft';
import { reviewOnScreen } from '@/features/exchange/accept/chosen-review';
import { oneAtATime } from '@/features/exchange/accept/one-at-a-time';
import { keeping } from '@/features/exchange/pending/keeping';
import { pendingDatabase } from '@/features/exchange/pending/pending-database';
import { nobodyAsked } from '@/features/exchange/people/same-people';
import { noRecords } from '@/features/exchange/same/same-records';
import {
  addPending,
  discardReview,
  markAccepted,
  setAside,
} from '@/features/exchange/pending/pending-reviews';
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
  two.desk.takeWay(news.way);
  await expect.poll(() => one.desk.state().decisions.corrected).toEqual({ '/meetings/0/date': '2020' });
  // It is a step as any other.
  two.desk.undo();
  await two.desk.settled();
  expect((await kept())?.corrected).toEqual({ '/meetings/0/date': '2021' });
  two.desk.redo();
  await two.desk.settled();
  expect((await kept())?.corrected).toEqual({ '/meetings/0/date': '2020' });
  stop();
});

test('the other decision is taken of what was decided otherwise alone', async () => {
  const [one, two] = [await openWindow(), await openWindow()];
  one.desk.decide([date('2020')]);
  await one.desk.settled();
  two.desk.decide([date('2021'), drop(1)]);
  await two.desk.settled();
  const [news] = two.told;
  if (news?.kind !== 'overruled') throw new Error('not told');
  two.desk.takeWay(news.way);
  await two.desk.settled();
  expect(await kept()).toMatchObject({
    corrected: { '/meetings/0/date': '2020' },
    dropped: [delegation(1)],
  });
});

test('what is decided again is what another window replaced, and nothing else that was decided with it', async () => {
  const restore = (at: number): ReviewAction => ({ kind: 'restore', parts: [delegation(at)] });
  const [one, two] = [await openWindow(), await openWindow()];
  const stop = [one.desk.follow(), two.desk.follow()];
  one.desk.decide([drop(0), drop(1)]);
  await expect.poll(() => two.desk.state().decisions.dropped).toHaveLength(2);
  two.desk.decide([restore(0)]);
  await expect.poll(() => one.told).toMatchObject([{ kind: 'replaced', actions: [drop(0)] }]);
  two.desk.decide([restore(1)]);
  await expect.poll(() => one.told).toHaveLength(2);
  const [news] = one.told;
  if (news?.kind !== 'replaced') throw new Error('not told');
  one.desk.takeWay(news.way);
  await one.desk.settled();
  expect((await kept())?.dropped).toEqual([delegation(0)]);
  one.desk.undo();
  await one.desk.settled();
  expect((await kept())?.dropped).toEqual([]);
  for (const end of stop) end();
});

test('a letter typed right after several decisions of one go leaves them one step', async () => {
  const { desk } = await openWindow();
  desk.decide([date('2020'), drop(1)]);
  desk.decide([date('2021')]);
  desk.undo();
  desk.undo();
  desk.redo();
  await desk.settled();
  expect(await kept()).toMatchObject({
    corrected: { '/meetings/0/date': '2020' },
    dropped: [delegation(1)],
  });
});

test('what the batch shows is worked out once for all letters typed meanwhile, and apart from keeping them', async () => {
  const digest = vi.spyOn(keeping, 'digest');
  const { desk } = await openWindow();
  for (const value of ['2', '20', '202', '2020', '2020-0', '2020-05']) desk.decide([date(value)]);
  await desk.settled();
  expect((await digests.get(id))?.meetings[0]?.date).toBe('2020-05');
  expect(digest.mock.calls.length).toBeLessThan(6);
  digest.mockRestore();
});

test('nothing is decided in a review that was accepted in another window', async () => {
  const { desk } = await openWindow();
  await markAccepted([{ id, hashes: [id] }], new Date());
  desk.decide([accept(0)]);
  await desk.settled();
  expect((await kept())?.accepted).toEqual([]);
  // Its acceptance was undone: the screen is drawn anew, and decides.
  const again = (await openWindow()).desk;
  again.decide([accept(1)]);
  await again.settled();
  expect((await kept())?.accepted).toEqual([delegation(1)]);
});

test.each([
  ['discarded', async () => discardReview(id)],
  ['set aside', async () => setAside(id, new Date())],
  ['accepted', async () => markAccepted([{ id, hashes: [id] }], new Date())],
  ['given another version', async () => reviews.update(id, { versions: [] })],
])('a review that was %s in another window is not accepted here', async (_, change) => {
  const shown = await wholeReview(id);
  if (!shown) throw new Error('no review');
  const { review: pending } = shown;
  const chosen = reviewOnScreen(
    {
      pending,
      decisions: pending.decisions,
      choices: [],
      facts: [],
      stateOf: () => 'ask',
      people: { ...nobodyAsked, groups: [] },
      records: { ...noRecords, groups: [] },
    },
    'sure',
  );
  expect((await chosen.content())?.id).toBe(id);
  await change();
  expect(await chosen.content()).toBeNull();
});

test('an acceptance that is asked for while it is under way is not made twice', async () => {
  let end = () => {};
  const promise = new Promise<void>((resolve) => {
    end = resolve;
  });
  const inTurn = oneAtATime();
  let times = 0;
  const work = async () => {
    times += 1;
    await promise;
  };
  const both = [inTurn(work), inTurn(work)];
  end();
  await Promise.all(both);
  expect(times).toBe(1);
  await expect(inTurn(async () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  await inTurn(work);
  expect(times).toBe(2);
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
