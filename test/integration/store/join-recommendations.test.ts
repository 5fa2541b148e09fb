import { describe, expect, test } from 'vitest';

import type { Review } from '@/domain/agenda-item';
import { rivalOutcomes } from '@/domain/united-review';
import { recommendationRows } from '@/domain/recommendation-row';
import { reportProgress } from '@/store/commands/follow-up';
import { joinRecommendations } from '@/store/commands/join-recommendations';
import { addOrigin, linkRecommendations, removeRecommendation } from '@/store/commands/recommendations';
import type { Register } from '@/store/register';

import {
  aCommitment,
  aMeeting,
  anOrigin,
  aParty,
  aProcess,
  aRecommendation,
  aRecommendationTag,
  aReview,
  anAddressee,
} from '../../helpers/builders';
import { danglingReferences } from '../../helpers/dangling-references';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

const process = aProcess();
const kazakhstan = aParty();
const som2 = aMeeting({ processId: process.id, ordinal: 2, date: '2015-09-22' });
const som3 = aMeeting({ processId: process.id, ordinal: 3, date: '2016-09-19/2016-09-20' });
const kept = aRecommendation({ processId: process.id, note: 'Asked twice.' });
const dropped = aRecommendation({ processId: process.id, reference: 'REC-7', note: 'See the decree.' });
const origins = [
  anOrigin({ recommendationId: kept.id, meetingId: som3.id }),
  anOrigin({ recommendationId: dropped.id, meetingId: som2.id }),
];
const base = {
  processes: [process],
  parties: [kazakhstan],
  meetings: [som2, som3],
  recommendations: [kept, dropped],
  recommendationOrigins: origins,
};
const cellOf = (recommendationId: string) => ({
  recommendationId,
  partyId: kazakhstan.id,
  reference: '',
  party: '',
});

async function opened(more: Parameters<typeof insert>[1] = {}) {
  const register = await openTestRegister();
  await insert(register, { ...base, ...more });
  return register;
}

async function rowsOf(register: Register) {
  return recommendationRows(await register.recommendationRecords(), { today: '2020-01-01', day: null });
}

describe('what only the joined recommendation had', () => {
  test('stays: its notes, its reference among them, and what a meeting decided of it', async () => {
    const commitments = [
      aCommitment({ recommendationId: kept.id, partyId: kazakhstan.id, owner: null, note: null }),
      aCommitment({ recommendationId: dropped.id, partyId: kazakhstan.id, owner: 'Migration Service' }),
      aCommitment({
        recommendationId: dropped.id,
        partyId: kazakhstan.id,
        owner: 'Police',
        note: 'By decree.',
      }),
    ];
    const reviews = [
      aReview({ meetingId: som3.id, recommendationId: kept.id, outcome: 'to-review', note: 'Read out.' }),
      aReview({
        meetingId: som3.id,
        recommendationId: dropped.id,
        outcome: 'reviewed',
        note: 'Chair: done.',
      }),
    ];
    const register = await opened({ commitments, reviews });
    valueOf(await register.execute(joinRecommendations(kept, dropped)));
    const [row, ...more] = await rowsOf(register);
    expect(more).toEqual([]);
    expect(row?.recommendation).toMatchObject({
      reference: null,
      note: 'Asked twice.\nSee the decree.\nREC-7',
    });
    expect(row?.origins.map(({ meetingId, relation }) => [meetingId, relation])).toEqual([
      [som2.id, 'made'],
      [som3.id, 'reaffirmed'],
    ]);
    expect(await register.list('commitments')).toMatchObject([
      { owner: 'Migration Service', note: 'By decree.\nPolice' },
    ]);
    expect(await register.list('reviews')).toMatchObject([
      { recommendationId: kept.id, outcome: 'reviewed', note: 'Read out.\nChair: done.' },
    ]);
    expect(danglingReferences((await register.exportAll()).records)).toEqual([]);
  });
});

test('what a meeting decided of both and not alike is asked for, and stands as it was chosen', async () => {
  const at = { meetingId: som3.id };
  const reviews = [
    aReview({ ...at, recommendationId: kept.id, outcome: 'reviewed', note: null }),
    aReview({ ...at, recommendationId: dropped.id, outcome: 'deferred', note: 'For next year.' }),
    aReview({ meetingId: som2.id, recommendationId: kept.id, outcome: 'to-review' }),
    aReview({ meetingId: som2.id, recommendationId: dropped.id, outcome: 'reviewed' }),
  ];
  expect(rivalOutcomes(reviews, kept.id, dropped.id)).toEqual([
    { meetingId: som3.id, one: reviews[0], other: reviews[1] },
  ]);
  for (const [chosen, outcome] of [
    [undefined, 'reviewed'],
    [kept.id, 'reviewed'],
    [dropped.id, 'deferred'],
  ] as const) {
    const register = await opened({ reviews });
    const choices = chosen === undefined ? {} : { reviewed: { [som3.id]: chosen } };
    valueOf(await register.execute(joinRecommendations(kept, dropped, choices)));
    const united = (await register.list('reviews')).find(({ meetingId }) => meetingId === som3.id);
    expect(united).toMatchObject({ recommendationId: kept.id, outcome, note: 'For next year.' });
  }
});

test('what was said of two recommendations at one meeting stays told apart, under the outcome it was said with', async () => {
  const at = { meetingId: som3.id };
  const own = aReview({ ...at, recommendationId: kept.id, outcome: 'reviewed', note: 'Read out.' });
  const other = aReview({ ...at, recommendationId: dropped.id, outcome: 'deferred', note: 'For next year.' });
  const noteHeads = { [own.id]: 'SOM 2, para. 1, reviewed', [other.id]: 'SOM 2, para. 2, deferred' };
  const noteOf = async (reviews: readonly Review[]) => {
    const register = await opened({ reviews });
    valueOf(await register.execute(joinRecommendations(kept, dropped, { noteHeads })));
    return (await register.list('reviews')).find(({ meetingId }) => meetingId === som3.id)?.note;
  };
  expect(await noteOf([own, other])).toBe(
    'SOM 2, para. 1, reviewed: Read out.\nSOM 2, para. 2, deferred: For next year.',
  );
  expect(await noteOf([{ ...own, note: null }, other])).toBe('SOM 2, para. 2, deferred: For next year.');
  expect(await noteOf([own, { ...other, note: null }])).toBe('Read out.');
  expect(await noteOf([own, { ...other, outcome: 'reviewed', note: 'Read out.' }])).toBe('Read out.');
});

describe('the id of a joined recommendation', () => {
  test('goes on standing for the one that stays, in the list, on its page and in what names it', async () => {
    const register = await opened();
    valueOf(await register.execute(joinRecommendations(kept, dropped)));
    valueOf(await register.execute(reportProgress(cellOf(dropped.id), { status: 'implemented' })));
    valueOf(await register.execute(addOrigin(dropped, { meetingId: som2.id, printedReference: 'Annex 1' })));
    const [row, ...more] = await rowsOf(register);
    expect(more).toEqual([]);
    expect(row?.recommendation.id).toBe(kept.id);
    expect(row?.states.get(kazakhstan.id)?.status).toBe('implemented');
    expect(row?.origins).toHaveLength(3);
    for (const id of [kept.id, dropped.id]) {
      const page = await register.recommendationRecordsOf(id);
      expect(page.recommendations.map((one) => one.id)).toEqual([kept.id]);
      expect(page.joined.get(dropped.id)).toBe(kept.id);
      expect([page.origins.length, page.updates.length]).toEqual([3, 1]);
    }
    expect((await register.recommendationRecordsAt(som2.id)).recommendations).toHaveLength(1);
    expect((await register.namedRecommendations()).recommendations).toHaveLength(1);
  });

  test('brings no ghost back with the bundle of a laptop that has not joined them', async () => {
    const other = await openTestRegister();
    const tags = [kept, dropped].map(({ id }) =>
      aRecommendationTag({ recommendationId: id, kind: 'theme', value: 'data' }),
    );
    const addressees = [kept, dropped].map(({ id }) =>
      anAddressee({ recommendationId: id, partyId: kazakhstan.id }),
    );
    const both = { ...base, recommendationTags: tags, addressees };
    await insert(other, both);
    valueOf(await other.execute(reportProgress(cellOf(kept.id), { status: 'under-way', date: '2016' })));
    valueOf(await other.execute(reportProgress(cellOf(dropped.id), { status: 'implemented', date: '2017' })));
    const bundle = await other.exportAll();

    const register = await openTestRegister();
    valueOf(await register.importAll(bundle));
    valueOf(await register.execute(joinRecommendations(kept, dropped)));
    valueOf(await register.addMissing(bundle, { name: 'import-bundle', details: {} }));
    const [row, ...more] = await rowsOf(register);
    expect(more).toEqual([]);
    expect(row?.tags).toHaveLength(1);
    expect(row?.origins).toHaveLength(2);
    expect([...(row?.states.keys() ?? [])]).toEqual([kazakhstan.id]);
    expect(row?.states.get(kazakhstan.id)).toMatchObject({ status: 'implemented', reports: [{}, {}] });
  });

  test('can be joined again and to another, never makes a ring, and goes with the one that stays', async () => {
    const third = aRecommendation({ processId: process.id });
    const register = await opened({ recommendations: [kept, dropped, third] });
    valueOf(await register.execute(joinRecommendations(kept, dropped)));
    valueOf(await register.execute(joinRecommendations(dropped, kept)));
    valueOf(await register.execute(joinRecommendations(third, dropped)));
    expect((await rowsOf(register)).map(({ recommendation }) => recommendation.id)).toEqual([third.id]);
    expect((await register.recommendationRecordsOf(dropped.id)).recommendations[0]?.id).toBe(third.id);
    valueOf(await register.execute(removeRecommendation(third)));
    expect(await register.list('recommendations')).toEqual([]);
  });
});

describe('where a recommendation was made', () => {
  test('is the earliest meeting, in whatever order the meetings come into the register', async () => {
    const register = await opened({ recommendationOrigins: [] });
    const relations = async () =>
      (await rowsOf(register))
        .find(({ recommendation }) => recommendation.id === kept.id)
        ?.origins.map(({ meetingId, relation }) => [meetingId, relation]);
    valueOf(await register.execute(addOrigin(kept, { meetingId: som3.id })));
    valueOf(await register.execute(addOrigin(kept, { meetingId: som2.id })));
    expect(await relations()).toEqual([
      [som2.id, 'made'],
      [som3.id, 'reaffirmed'],
    ]);
  });

  test('is left as somebody said it', async () => {
    const register = await opened({ recommendationOrigins: [] });
    valueOf(await register.execute(addOrigin(kept, { meetingId: som3.id })));
    valueOf(await register.execute(addOrigin(kept, { meetingId: som2.id, relation: 'amended' })));
    const [row] = await rowsOf(register);
    expect(row?.origins.map(({ relation }) => relation)).toEqual(['amended', 'made']);
  });
});

test('links made apart that contradict each other are told alike in the list and on the page', async () => {
  const register = await opened();
  const links = [
    {
      id: '01900000-0000-7000-8000-000000000002',
      recommendationId: kept.id,
      otherRecommendationId: dropped.id,
    },
    {
      id: '01900000-0000-7000-8000-000000000001',
      recommendationId: dropped.id,
      otherRecommendationId: kept.id,
    },
  ].map((link) => ({ ...link, kind: 'supersedes' as const }));
  await insert(register, { recommendationLinks: links });
  const asOf = { today: '2020-01-01', day: null };
  const superseded = (rows: ReturnType<typeof recommendationRows>) =>
    rows.flatMap((row) => (row.isSuperseded ? [row.recommendation.id] : []));
  expect(superseded(await rowsOf(register))).toEqual([kept.id]);
  for (const id of [kept.id, dropped.id]) {
    const page = recommendationRows(await register.recommendationRecordsOf(id), asOf);
    expect(superseded(page)).toEqual([kept.id]);
  }
  // The one that counts for nothing stands in nobody's way.
  const third = aRecommendation({ processId: process.id });
  await insert(register, { recommendations: [third] });
  valueOf(await register.execute(linkRecommendations(third, dropped.id, 'repeats')));
  expect(valueOf(await register.execute(linkRecommendations(kept, third.id, 'repeats'))).kind).toBe('circle');
  expect(valueOf(await register.execute(linkRecommendations(dropped, third.id, 'repeats'))).kind).toBe(
    'circle',
  );
});
