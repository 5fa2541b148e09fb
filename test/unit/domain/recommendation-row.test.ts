import { describe, expect, it } from 'vitest';

import { recommendationRows } from '@/domain/recommendation-row';
import { recordsOnDay } from '@/domain/records-on-day';
import type { RecordSet } from '@/domain/records';

import {
  aCommitment,
  aMeeting,
  anOrigin,
  aParty,
  aProcess,
  aProgressUpdate,
  aRecommendation,
} from '../../helpers/builders';
import { recommendationRecordsOf } from '../../helpers/recommendation-records';

const italy = aParty({ iso2: 'IT', iso3: 'ITA' });
const meeting = aMeeting({ date: '2016' });
const recommendation = aRecommendation({ due: '2017', closed: '2018' });
const origin = anOrigin({ recommendationId: recommendation.id, meetingId: meeting.id });
const base: RecordSet = {
  processes: [aProcess()],
  meetings: [meeting],
  parties: [italy],
  recommendations: [{ ...recommendation, closed: null }],
  recommendationOrigins: [origin],
};
const ofItaly = { recommendationId: recommendation.id, partyId: italy.id };

function stateOf(records: RecordSet) {
  const [row] = recommendationRows(recommendationRecordsOf({ ...base, ...records }), {
    today: '2020-01-01',
    day: null,
  });
  return row?.states.get(italy.id);
}

describe('a State that is not addressed', () => {
  const commitment = aCommitment({ ...ofItaly, owner: null, due: null, note: null });

  it('may report, and is not late with what was asked of others', () => {
    const progressUpdates = [aProgressUpdate({ commitmentId: commitment.id, status: 'under-way' })];
    const state = stateOf({ commitments: [commitment], progressUpdates });
    expect(state).toMatchObject({ isAddressed: false, due: null, isOverdue: false, status: 'under-way' });
  });

  it('is late with what it promised itself, and has no part in it once nothing is recorded any more', () => {
    const state = stateOf({ commitments: [{ ...commitment, due: '2018' }] });
    expect(state).toMatchObject({ isOverdue: true });
    expect(stateOf({ commitments: [commitment] })).toBeUndefined();
  });
});

it('a report of days that lie ahead is kept, and counts once they have come', () => {
  const commitment = aCommitment(ofItaly);
  const [now, year, ahead] = [
    aProgressUpdate({ commitmentId: commitment.id, status: 'under-way', date: '2019-05' }),
    aProgressUpdate({ commitmentId: commitment.id, status: 'partly-implemented', date: '2020' }),
    aProgressUpdate({ commitmentId: commitment.id, status: 'implemented', date: '2020-02' }),
  ];
  const state = (progressUpdates: NonNullable<RecordSet['progressUpdates']>) =>
    stateOf({ commitments: [commitment], progressUpdates });
  expect(state([now, ahead])).toMatchObject({ status: 'under-way', reports: [now, ahead] });
  // The year that is running has begun.
  expect(state([now, year])).toMatchObject({ status: 'partly-implemented' });
});

it('commitments of one State made apart are one, with what either says', () => {
  const [first, second] = [
    aCommitment({ ...ofItaly, owner: null, due: null, note: 'Two laptops.' }),
    aCommitment({ ...ofItaly, owner: 'Migration Service', due: '2018', note: null }),
  ];
  const expected = {
    commitment: { id: first.id, owner: 'Migration Service', due: '2018', note: 'Two laptops.' },
    isOverdue: true,
  };
  expect(stateOf({ commitments: [first, second] })).toMatchObject(expected);
  expect(stateOf({ commitments: [second, first] })).toMatchObject(expected);
});

it('a day that is looked back to knows what is certain to have come about by then', () => {
  const records = recommendationRecordsOf({ ...base, recommendations: [recommendation] });
  expect(recordsOnDay(records, '2016-02-01').recommendations).toEqual([]);
  expect(recordsOnDay(records, '2016-12-31').recommendations).toHaveLength(1);
  expect(recordsOnDay(records, '2018-02-01').recommendations[0]?.closed).toBeNull();
  expect(recordsOnDay(records, '2018-12-31').recommendations[0]?.closed).toBe('2018');
});
