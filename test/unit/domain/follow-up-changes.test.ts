import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { commitmentStatuses, type ProgressUpdate } from '@/domain/commitment';
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
  return followUpChanges(read, recommendationRows(read, { today, day: today }), { since, until: today });
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
        const { made, moved, reported, again } = changesOf(records, since, '2026-12-31');
        const keys = [...moved, ...reported, ...again].map(
          ({ row, partyId }) => `${row.recommendation.id} ${partyId}`,
        );
        expect(new Set(keys).size).toBe(keys.length);
        const fresh = new Set(made.map(({ recommendation }) => recommendation.id));
        const ofFresh = new Set(
          (records.commitments ?? []).flatMap((one) => (fresh.has(one.recommendationId) ? [one.id] : [])),
        );
        const later = (records.progressUpdates ?? []).filter(
          ({ date, commitmentId }) => `${date}-31` > since || ofFresh.has(commitmentId),
        );
        expect(keys).toHaveLength(later.length);
      }),
    );
  });

  it('tell what lay ahead of the later day as no news, and count it once its day has come', () => {
    const { records, ids } = register();
    const [ofOne] = records.commitments;
    const ahead = aProgressUpdate({
      commitmentId: ofOne?.id ?? '',
      date: '2031',
      status: 'not-applicable',
      text: {},
    });
    const read = recommendationRecordsOf({
      ...records,
      progressUpdates: [...records.progressUpdates, ahead],
    });
    const present = recommendationRows(read, { today: '2023-12-31', day: null });
    const changes = followUpChanges(read, present, { since: '2023-06-30', until: '2023-12-31' });
    expect([...changes.moved, ...changes.again, ...changes.late]).toEqual([]);
    const later = recommendationRows(read, { today: '2032-01-01', day: null });
    expect(followUpChanges(read, later, { since: '2023-06-30', until: '2032-01-01' }).moved).toMatchObject([
      { partyId: ids.one, before: 'implemented', state: { status: 'not-applicable' } },
    ]);
  });

  describe('and what was received late', () => {
    const meanwhile = (
      { atMeeting, ...patch }: Partial<ProgressUpdate> & { readonly atMeeting?: number },
      recordedOn = '2025-03-10',
    ) => {
      const { records, ids } = register();
      const meetingId = atMeeting === undefined ? null : (records.meetings[atMeeting]?.id ?? null);
      const [ofOne] = records.commitments;
      const inRegister = (id: string) => (id === ids.old ? idOf('2024-06-01', 1) : id);
      const commitmentId = ofOne?.id ?? '';
      const late = aProgressUpdate({
        commitmentId,
        meetingId,
        date: '2022-05',
        ...patch,
        id: idOf(recordedOn, 2),
      });
      const kept = {
        ...records,
        recommendations: records.recommendations.map((one) => ({ ...one, id: inRegister(one.id) })),
        recommendationOrigins: records.recommendationOrigins.map((one) => ({
          ...one,
          recommendationId: inRegister(one.recommendationId),
        })),
        commitments: records.commitments.map((one) => ({
          ...one,
          recommendationId: inRegister(one.recommendationId),
        })),
        progressUpdates: [...records.progressUpdates, late],
      };
      const of = (since: string) =>
        changesOf(kept, since, '2025-12-31').late.map(({ before, state, reports }) => ({
          before,
          now: state.status,
          reports: reports.map(({ date }) => date),
        }));
      return { of };
    };

    it('is told as received, with the status that it does not change', () => {
      expect(meanwhile({ status: 'partly-implemented' }).of('2024-12-31')).toEqual([
        { before: 'implemented', now: 'implemented', reports: ['2022-05'] },
      ]);
    });

    it('is not what was recorded before the time, nor before the register held the recommendation', () => {
      expect(meanwhile({}, '2024-11-10').of('2024-12-31')).toEqual([]);
      expect(meanwhile({}).of('2023-12-31')).toEqual([]);
      expect(meanwhile({}, '2026-02-10').of('2024-12-31')).toEqual([]);
    });

    it('is not what was given at a meeting before, whenever it was written down', () => {
      expect(meanwhile({ atMeeting: 1, date: '2023-05-02' }).of('2024-12-31')).toEqual([]);
    });
  });

  it('agree with how everything stood on both days, whatever was reported and when', () => {
    const { records } = followUpRegister({ recommendations: 3, states: 3 });
    const dates = fc.option(
      fc.constantFrom('2016', '2017-03', '2018-05-04', '2019', '2020-02', '2021-07-09', '2024', '2031-05'),
    );
    const report = fc.record({
      cell: fc.nat({ max: (records.commitments ?? []).length - 1 }),
      date: dates,
      status: fc.option(fc.constantFrom(...commitmentStatuses)),
    });
    const days = fc.constantFrom('2017-06-30', '2018-12-31', '2020-12-31', '2022-01-01', '2026-11-26');
    fc.assert(
      fc.property(fc.array(report, { maxLength: 10 }), days, days, fc.boolean(), (reports, a, b, isNow) => {
        const [since = a, until = b] = [a, b].toSorted();
        const read = recommendationRecordsOf({
          ...records,
          progressUpdates: reports.map(({ cell, date, status }) =>
            aProgressUpdate({ commitmentId: records.commitments?.[cell]?.id ?? '', date, status }),
          ),
        });
        const rows = recommendationRows(isNow ? read : recordsOnDay(read, until), {
          today: until,
          day: isNow ? null : until,
        });
        const then = new Map(
          recommendationRows(recordsOnDay(read, since), { today: since, day: since }).map((row) => [
            row.recommendation.id,
            row,
          ]),
        );
        const changes = followUpChanges(read, rows, { since, until });
        const told = [...changes.moved, ...changes.reported, ...changes.again, ...changes.late];
        for (const { row, partyId, before, state, reports: news } of told) {
          const was = then.get(row.recommendation.id)?.states.get(partyId)?.status ?? 'not-reported';
          expect(before).toBe(was);
          expect(state.status).toBe(row.states.get(partyId)?.status);
          for (const { date } of news) expect(date === null || (date ?? '').slice(0, 4) <= until).toBe(true);
        }
        const moved = new Set(
          [...changes.moved, ...changes.reported].map(
            ({ row, partyId }) => `${row.recommendation.id} ${partyId}`,
          ),
        );
        for (const row of rows)
          for (const [partyId, { status }] of row.states) {
            const was = then.get(row.recommendation.id)?.states.get(partyId)?.status ?? 'not-reported';
            expect(moved.has(`${row.recommendation.id} ${partyId}`)).toBe(was !== status);
          }
      }),
    );
  });
});

/** An id of a record made at noon of a day. */
function idOf(day: string, index: number): string {
  const hex = new Date(`${day}T12:00:00`).getTime().toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-${String(index).padStart(12, '0')}`;
}
