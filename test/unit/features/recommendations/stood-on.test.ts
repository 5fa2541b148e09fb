import { describe, expect, test } from 'vitest';
import type { RecordSet } from '@/domain/records';
import { recordsOnDay } from '@/domain/records-on-day';
import { recommendationRows } from '@/domain/recommendation-row';
import { cellInHand } from '@/features/recommendations/matrix/cell/cell-in-hand';
import { originContext } from '@/pickers/recommendations/use-recommendation-rows';
import { aCommitment, aProgressUpdate } from '../../../helpers/builders';
import { followUpRegister } from '../../../helpers/follow-up-register';
import { recommendationRecordsOf } from '../../../helpers/recommendation-records';

const today = '2026-11-27';
const naming = { language: 'en', today };

/** The cell of the one recommendation, made in 2015, in its one State. */
function cellOn(day: string, reports: readonly Parameters<typeof aProgressUpdate>[0][]) {
  const { records, recommendationIds, partyIds } = followUpRegister({ recommendations: 1, states: 1 });
  const [recommendationId = '', partyId = ''] = [recommendationIds[0], partyIds[0]];
  const commitment = aCommitment({ recommendationId, partyId });
  const set: RecordSet = {
    ...records,
    commitments: [commitment],
    progressUpdates: reports.map((one) => aProgressUpdate({ ...one, commitmentId: commitment.id })),
  };
  const of = recommendationRecordsOf(set);
  const present = {
    records: of,
    rows: recommendationRows(of, { today, day: null }),
    context: originContext(of),
  };
  const lookedBackTo = { day, rows: recommendationRows(recordsOnDay(of, day), { today: day, day }) };
  const cell = cellInHand(present, { recommendationId, partyId }, naming, lookedBackTo);
  if (!cell?.past) throw new Error('the cell is not there');
  return { ...cell, past: cell.past };
}

describe('a cell opened beside a matrix of the past', () => {
  test('says the status of that day, and apart from it what came since', () => {
    const cell = cellOn('2020-12-31', [
      { date: '2018-05', status: 'under-way' },
      { date: '2024-02-01', status: 'implemented' },
    ]);
    expect([cell.past.state?.status, cell.state?.status]).toEqual(['under-way', 'implemented']);
    expect(cell.past.counted.map(({ date }) => date)).toEqual(['2018-05']);
    expect(cell.past.since.map(({ date }) => date)).toEqual(['2024-02-01']);
  });

  test('has not been reported on where only a report without a status came since', () => {
    const cell = cellOn('2025-12-31', [{ date: '2026-11-26', status: null }]);
    expect([cell.past.state?.status, cell.state?.status]).toEqual(['not-reported', 'not-stated']);
    expect(cell.past.counted).toEqual([]);
  });

  test('takes no report without a date, nor one of the whole year, for known within the year', () => {
    const cell = cellOn('2020-06-30', [
      { date: null, status: 'implemented' },
      { date: '2020', status: 'under-way' },
    ]);
    expect(cell.past.state?.status).toBe('not-reported');
    expect(cell.past.since).toHaveLength(2);
  });

  test('says that the recommendation was not made yet', () => {
    const { past } = cellOn('2011-03-01', [{ date: '2018-05', status: 'under-way' }]);
    expect([past.isMade, past.state]).toEqual([false, null]);
    expect(past.since).toHaveLength(1);
  });
});
