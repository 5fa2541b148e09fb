import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { followUpChanges } from '@/domain/follow-up-changes';
import { recommendationRows } from '@/domain/recommendation-row';
import type { RecordSet } from '@/domain/records';
import { recordsOnDay } from '@/domain/records-on-day';

import {
  aCommitment,
  aDelegation,
  aMeeting,
  anOrigin,
  aParty,
  aProcess,
  aProgressUpdate,
  aRecommendation,
} from '../../helpers/builders';
import { followUpRegister } from '../../helpers/follow-up-register';
import { recommendationRecordsOf } from '../../helpers/recommendation-records';

const changesOf = (records: RecordSet, since: string, today: string) => {
  const read = recordsOnDay(recommendationRecordsOf(records), today);
  return followUpChanges(read, recommendationRows(read, { today, day: today }), since);
};

function register() {
  const process = aProcess({ silenceMonths: 24 });
  const [first, second] = [2015, 2023].map((year, at) =>
    aMeeting({ processId: process.id, ordinal: at + 2, date: `${year}-09-20` }),
  );
  const [old, later] = ['Old', 'Later'].map((en) => aRecommendation({ processId: process.id, text: { en } }));
  const [one, two, three] = [aParty({}), aParty({}), aParty({})];
  if (!first || !second || !old || !later) throw new Error('a register');
  const delegations = [first, second].flatMap(({ id: meetingId }) =>
    [one, two, three].map(({ id: partyId }) => aDelegation({ meetingId, partyId })),
  );
  const commitments = [one, two].map(({ id: partyId }) => aCommitment({ recommendationId: old.id, partyId }));
  const [ofOne, ofTwo] = commitments;
  const report = (commitmentId: string, date: string | null, status: 'under-way' | 'implemented') =>
    aProgressUpdate({ commitmentId, date, status });
  return {
    ids: { old: old.id, later: later.id, one: one.id, two: two.id, three: three.id },
    records: {
      processes: [process],
      parties: [one, two, three],
      meetings: [first, second],
      delegations,
      recommendations: [old, later],
      recommendationOrigins: [
        anOrigin({ recommendationId: old.id, meetingId: first.id, order: 'a0' }),
        anOrigin({ recommendationId: old.id, meetingId: second.id, order: 'a1', relation: 'reaffirmed' }),
        anOrigin({ recommendationId: later.id, meetingId: second.id, order: 'a2' }),
      ],
      commitments,
      progressUpdates: [
        report(ofOne?.id ?? '', '2016-03', 'under-way'),
        report(ofOne?.id ?? '', '2023-05', 'implemented'),
        report(ofTwo?.id ?? '', '2023-06', 'under-way'),
      ],
    } satisfies RecordSet,
  };
}

describe('changes between two days', () => {
  it('are what was made, reaffirmed, moved and reported for the first time', () => {
    const { records, ids } = register();
    const changes = changesOf(records, '2022-12-31', '2023-12-31');
    expect(changes.made.map(({ recommendation }) => recommendation.id)).toEqual([ids.later]);
    expect(changes.reaffirmed.map(({ row }) => row.recommendation.id)).toEqual([ids.old]);
    expect(changes.moved).toMatchObject([
      { partyId: ids.one, before: 'under-way', state: { status: 'implemented' } },
    ]);
    expect(changes.reported).toMatchObject([{ partyId: ids.two, before: 'not-reported' }]);
    expect(changes.again).toEqual([]);
  });

  it('are who fell silent in the time, and not who was silent before it', () => {
    const { records, ids } = register();
    // The last report of the first State was in March 2016, and none of the others had reported.
    const silentIn = (since: string, today: string) =>
      changesOf({ ...records, progressUpdates: records.progressUpdates.slice(0, 1) }, since, today)
        .silent.filter(({ row }) => row.recommendation.id === ids.old)
        .map(({ partyId }) => partyId);
    expect(silentIn('2017-12-01', '2018-12-31')).toEqual([ids.one]);
    expect(silentIn('2016-12-31', '2018-12-31').toSorted()).toEqual([ids.one, ids.two, ids.three].toSorted());
    expect(silentIn('2018-12-31', '2019-12-31')).toEqual([]);
  });

  it('are what was closed, and what passed its date', () => {
    const { records, ids } = register();
    const [old, ...others] = records.recommendations;
    if (!old) throw new Error('a recommendation');
    const closed = { ...records, recommendations: [{ ...old, closed: '2023-11' }, ...others] };
    expect(
      changesOf(closed, '2022-12-31', '2023-12-31').ended.map(({ recommendation }) => recommendation.id),
    ).toEqual([ids.old]);
    const due = { ...records, recommendations: [{ ...old, due: '2023-10' }, ...others] };
    expect(changesOf(due, '2022-12-31', '2023-12-31').overdue.map(({ partyId }) => partyId)).toEqual(
      expect.arrayContaining([ids.two, ids.three]),
    );
    expect(changesOf(due, '2023-11-01', '2023-12-31').overdue).toEqual([]);
  });

  it('put every cell that was reported on into one list, whatever the day', () => {
    const { records } = followUpRegister({ recommendations: 8, states: 5 });
    fc.assert(
      fc.property(fc.integer({ min: 2014, max: 2026 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const since = `${year}-${String(month).padStart(2, '0')}-15`;
        const { moved, reported, again } = changesOf(records, since, '2026-12-31');
        const keys = [...moved, ...reported, ...again].map(
          ({ row, partyId }) => `${row.recommendation.id} ${partyId}`,
        );
        expect(new Set(keys).size).toBe(keys.length);
        const later = (records.progressUpdates ?? []).filter(({ date }) => `${date}-31` > since);
        expect(keys).toHaveLength(later.length);
      }),
    );
  });
});
