import { afterEach, expect, test, vi } from 'vitest';

import { acceptReviews } from '@/features/exchange/accept/accept-reviews';
import { toAcceptance } from '@/features/exchange/accept/decisions-to-acceptance';
import { openOfReview } from '@/features/exchange/batch/open-of-review';
import { digestOf } from '@/features/exchange/batch/review-digest';
import type { PendingContent } from '@/features/exchange/pending/pending-review';
import { formats } from '@/features/exchange/reading/formats';
import { chooseMeetings } from '@/features/exchange/review/meeting-choice';
import { decide, noDecisions, type ReviewDecisions } from '@/features/exchange/review/review-decisions';
import { answerActions } from '@/features/exchange/same/answer-actions';
import { knowRecords, type FindAlike } from '@/features/exchange/same/known-records';
import { recordsNamedIn, type DigestRecords } from '@/features/exchange/same/named-records';
import { knownRecordInWords } from '@/features/exchange/same/same-in-words';
import { recordsOfReview, sameRecords } from '@/features/exchange/same/same-records';
import type { Draft, DraftMeeting, DraftRecommendation } from '@/domain/draft';
import { createFormatsClient } from '@/formats/worker/formats-client';
import { likelyParties } from '@/search/duplicate-parties';
import { likelyRepeats } from '@/search/repeated-recommendations';
import { newId } from '@/store/new-id';
import type { Register } from '@/store/register';

import { insert, openTestRegister } from '../../helpers/open-test-register';
import { threads } from '../../helpers/worker-threads';
import { aDraft, bytesOf } from '../../unit/formats/acceptance/accepted';

afterEach(() => vi.restoreAllMocks());

const alike: FindAlike = {
  parties: (parties) => Promise.resolve(likelyParties(parties, new Set())),
  texts: (texts, ids) => Promise.resolve(likelyRepeats(texts, new Set(ids))),
};

interface Parts {
  readonly meeting?: Partial<DraftMeeting>;
  /** Of the same file. */
  readonly others?: readonly Partial<DraftMeeting>[];
  readonly recommendations?: readonly DraftRecommendation[];
}

/** A review of one file, as it waits. */
function reviewOf(file: string, { meeting = {}, others = [], recommendations = [] }: Parts) {
  const meetings = [meeting, ...others].map(
    (one) => ({ type: 'senior-officials-meeting', city: 'Astana', ...one }) as const,
  );
  const { draft: read, text } = aDraft({ file, meetings });
  const draft: Draft = { ...read, recommendations: [...recommendations] };
  const [source] = draft.sources;
  const files = [{ name: file, bytes: bytesOf(text), sha256: source?.sha256 ?? '', mediaType: 'text/plain' }];
  const content = { id: file, draft, texts: [text], files } as unknown as PendingContent & {
    readonly files: typeof files;
  };
  return {
    id: file,
    files: [file],
    content,
    records: digestOf(file, '', draft).records,
    meetings: draft.meetings,
  };
}

type Review = ReturnType<typeof reviewOf>;

async function compare(
  register: Register,
  reviews: readonly Review[],
  decisions: ReadonlyMap<string, ReviewDecisions> = new Map(),
) {
  const meetings = await register.list('meetings');
  const named = reviews.flatMap((review) => {
    const own = decisions.get(review.id) ?? noDecisions;
    const choices = chooseMeetings(review.content.draft, meetings, own);
    const records: DigestRecords = review.records ?? { parties: [], documents: [], recommendations: [] };
    return recordsNamedIn(records, { ...review, decisions: own, choices });
  });
  const same = await sameRecords(named, await knowRecords(register, named, alike), {
    nameOf: (record) => knownRecordInWords(record, 'en'),
    signal: new AbortController().signal,
  });
  if (!same) throw new Error('ended');
  return same;
}

async function take(register: Register, review: Review, decisions = noDecisions) {
  const records = recordsOfReview(
    await compare(register, [review], new Map([[review.id, decisions]])),
    review.id,
  );
  const { choices, facts } = openOfReview(
    digestOf(review.id, '', review.content.draft),
    decisions,
    await register.list('meetings'),
    null,
    records.open,
  );
  const meetings = choices.map(({ decision }) => decision);
  const chosen = {
    id: review.id,
    meetings,
    events: [],
    content: () => Promise.resolve(review.content),
    decisions: () => toAcceptance(decisions, meetings, facts, () => 'ask', 'sure', { records }),
  };
  const client = createFormatsClient(threads().startThread);
  vi.spyOn(formats, 'planReviews').mockImplementation((request) => client.planReviews(request));
  const outcome = await acceptReviews(register, [chosen], {
    process: { language: 'en', name: 'Almaty Process' },
  });
  if (!outcome.ok) throw new Error(outcome.error.code);
}

const adopted = (title: string, date?: string): Partial<DraftMeeting> => ({
  documents: [{ title, type: 'declaration', relation: 'adopted', ...(date === undefined ? {} : { date }) }],
});

test('a document of the register is taken for itself, and one whose title names whichever is asked about over all files', async () => {
  const register = await openTestRegister();
  await take(
    register,
    reviewOf('a.txt', {
      meeting: { date: '2011-03-16', ordinal: 1, ...adopted('Almaty Declaration', '2011-03-16') },
    }),
  );
  await take(
    register,
    reviewOf('b.txt', {
      meeting: { date: '2013-06-05', ordinal: 2, ...adopted('Joint Declaration', '2013-06-05') },
    }),
  );
  const later = ['c.txt', 'd.txt'].map((file, at) =>
    reviewOf(file, {
      meeting: {
        date: `20${15 + at}-09-22`,
        ordinal: 3 + at,
        documents: [
          { title: 'Almaty Declaration', relation: 'referenced' },
          { title: 'Joint Declaration', relation: 'referenced' },
        ],
      },
    }),
  );
  const same = await compare(register, later);
  const [almaty, joint] = await register.list('documents');
  expect(same.decisions.get('c.txt')?.get('/meetings/0/documents/0')).toEqual({ id: almaty?.id });
  const groups = same.groups.filter(({ kind }) => kind === 'document');
  expect(groups).toMatchObject([
    { profiles: [{ id: joint?.id }, {}, {}], pairs: [{ reasons: ['title'] }, {}] },
  ]);
  expect([...(same.open.get('c.txt') ?? [])]).toEqual(['/meetings/0/documents/1']);
  const [first] = later;
  const [group] = groups;
  if (!first || !group) throw new Error('nothing asked');
  // Unanswered it is left out; answered it is the one that it is said to be.
  await take(register, first);
  expect(
    (await register.list('meetingDocuments')).filter(({ documentId }) => documentId === joint?.id),
  ).toHaveLength(1);
  const [, second] = later;
  if (!second) throw new Error('nothing answered');
  const decided = answerActions({ kind: 'document', group }, { kind: 'one', id: joint?.id ?? '' })
    .filter(({ reviewId }) => reviewId === second.id)
    .flatMap(({ actions }) => actions)
    .reduce(decide, noDecisions);
  await take(register, second, decided);
  expect(await register.list('documents')).toHaveLength(2);
  expect(
    (await register.list('meetingDocuments')).filter(({ documentId }) => documentId === joint?.id),
  ).toHaveLength(2);
});

const words =
  'Strengthen the identification of asylum-seekers within mixed movements at the borders of the region';
const reworded =
  'Strengthen identification of asylum seekers within mixed movements at all the borders of the region';

test('a recommendation in nearly the same words is asked about, and is the same one where that is the answer', async () => {
  const register = await openTestRegister();
  await take(
    register,
    reviewOf('a.txt', {
      meeting: { ordinal: 2, date: '2015-09-22' },
      recommendations: [{ meeting: 0, text: words, reference: 'para. 10' }],
    }),
  );
  const later = reviewOf('b.txt', {
    meeting: { ordinal: 3, date: '2016-09-19' },
    recommendations: [{ meeting: 0, text: reworded, reference: 'para. 4' }],
  });
  const [known] = await register.list('recommendations');
  const { groups } = await compare(register, [later]);
  const [group] = groups;
  if (!group) throw new Error('nothing asked');
  expect(group).toMatchObject({
    kind: 'recommendation',
    pairs: [{ reasons: ['near-wording'], contradictions: [] }],
  });
  const decided = answerActions({ kind: 'recommendation', group }, { kind: 'one', id: known?.id ?? '' })
    .flatMap(({ actions }) => actions)
    .reduce(decide, noDecisions);
  await take(register, later, decided);
  expect(await register.list('recommendations')).toHaveLength(1);
  expect(await register.list('recommendationOrigins')).toMatchObject([
    { relation: 'made' },
    { relation: 'reaffirmed' },
  ]);
});

test('one paragraph in nearly the same words is asked about, and its other wording stays with the meeting', async () => {
  const register = await openTestRegister();
  const meeting = { ordinal: 2, date: '2015-09-22' };
  await take(
    register,
    reviewOf('a.txt', { meeting, recommendations: [{ meeting: 0, text: words, reference: 'para. 10' }] }),
  );
  const again = reviewOf('b.txt', {
    meeting,
    recommendations: [{ meeting: 0, text: reworded, reference: '10' }],
  });
  const [group] = (await compare(register, [again])).groups;
  if (!group) throw new Error('nothing asked');
  expect(group.pairs).toMatchObject([{ reasons: ['paragraph', 'near-wording'] }]);
  const [known] = await register.list('recommendations');
  const decided = answerActions({ kind: 'recommendation', group }, { kind: 'one', id: known?.id ?? '' })
    .flatMap(({ actions }) => actions)
    .reduce(decide, noDecisions);
  await take(register, again, decided);
  expect(await register.list('recommendations')).toMatchObject([{ text: { en: words } }]);
  expect(await register.list('recommendationOrigins')).toMatchObject([{ text: { en: reworded } }]);
});

test('what a list names in the words of another of the register is not asked about for its next one', async () => {
  const register = await openTestRegister();
  const meeting = { ordinal: 2, date: '2015-09-22' };
  const first = { meeting: 0, text: words, reference: 'para. 10' };
  const second = { meeting: 0, text: reworded, reference: 'para. 10' };
  await take(register, reviewOf('a.txt', { meeting, recommendations: [first] }));
  const both = reviewOf('b.txt', { meeting, recommendations: [first, second] });
  expect((await compare(register, [both])).groups).toEqual([]);
  await take(register, both);
  expect((await register.list('recommendations')).map(({ text }) => text)).toEqual([
    { en: words },
    { en: reworded },
  ]);
});

test('two lists of the same two recommendations ask nothing of either', async () => {
  const register = await openTestRegister();
  const recommendations = [words, reworded].map((text) => ({ meeting: 0, text }));
  const lists = ['a.txt', 'b.txt'].map((file, at) =>
    reviewOf(file, { meeting: { ordinal: 2 + at, date: `20${15 + at}-09-22` }, recommendations }),
  );
  expect((await compare(register, lists)).groups).toEqual([]);
});

test('two files whose recommendations are nearly alike are asked about before either is in the register', async () => {
  const register = await openTestRegister();
  const files = [words, reworded].map((text, at) =>
    reviewOf(`${at}.txt`, {
      meeting: { ordinal: 4 + at, date: `20${17 + at}-05-06` },
      recommendations: [{ meeting: 0, text }],
    }),
  );
  const { groups } = await compare(register, files);
  expect(groups).toMatchObject([
    { kind: 'recommendation', profiles: [{ isKnown: false }, { isKnown: false }] },
  ]);
  const [group] = groups;
  if (!group) throw new Error('nothing asked');
  const answers = answerActions(
    { kind: 'recommendation', group },
    { kind: 'one', id: group.profiles[0]?.id ?? '' },
  );
  for (const review of files) {
    const actions = answers.find(({ reviewId }) => reviewId === review.id)?.actions ?? [];
    await take(register, review, actions.reduce(decide, noDecisions));
  }
  expect(await register.list('recommendations')).toHaveLength(1);
});

/** A name that passed from one organisation to another at the beginning of 2017. */
async function registerOfTwoUnits() {
  const register = await openTestRegister();
  const [one, two] = [newId(), newId()];
  const party = { kind: 'organisation', iso2: null, iso3: null, acronym: {}, category: 'other' } as const;
  const name = { language: 'en', short: 'Support Unit', formal: 'Support Unit', sortKey: null };
  await insert(register, {
    parties: [one, two].map((id) => ({ ...party, id, mergedIntoId: null })),
    partyNames: [
      { ...name, id: newId(), partyId: one, from: '2013-01-01', until: '2017-01-01', order: 'a0' },
      { ...name, id: newId(), partyId: two, from: '2017-01-01', until: null, order: 'a1' },
    ],
  });
  return { register, one, two };
}

const attended = (date: string, ordinal: number): Partial<DraftMeeting> => ({
  ordinal,
  date,
  delegations: [{ party: 'Support Unit' }],
});

test('a name that passed from one party to another is the one or the other by the date of each file', async () => {
  const { register, one, two } = await registerOfTwoUnits();
  const files = ['2015-09-22', '2019-05-14'].map((date, at) =>
    reviewOf(`${date}.txt`, { meeting: attended(date, 2 + at) }),
  );
  for (const reviews of [files, files.toReversed()]) {
    const { decisions, groups } = await compare(register, reviews);
    expect(groups).toEqual([]);
    expect(files.map(({ id }) => decisions.get(id)?.get('party support unit')?.id)).toEqual([one, two]);
  }
});

test('a name that passed from one party to another within one file is left to each of its meetings', async () => {
  const { register, one, two } = await registerOfTwoUnits();
  const meetings = [attended('2015-09-22', 2), attended('2019-05-14', 3)] as const;
  const review = reviewOf('a.txt', { meeting: meetings[0], others: [meetings[1]] });
  const { decisions, groups } = await compare(register, [review]);
  expect([groups, decisions.get('a.txt')?.get('party support unit')]).toEqual([[], undefined]);
  await take(register, review);
  expect((await register.list('delegations')).map(({ partyId }) => partyId)).toEqual([one, two]);
});
