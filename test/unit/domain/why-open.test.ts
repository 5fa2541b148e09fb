import { describe, expect, test } from 'vitest';

import type { FollowUpState } from '@/domain/recommendation-row';
import { whyOpenOf } from '@/domain/why-open';

import { anOrigin, aProgressUpdate } from '../../helpers/builders';

const origins = [anOrigin({ meetingId: 'm' })];
const dates = new Map([['m', '2015-09-22']]);

function state(id: string, patch: Partial<FollowUpState>): [string, FollowUpState] {
  const plain = { partyId: id, isAddressed: true, commitment: null, reports: [], due: null };
  const { reports: counted = [] } = patch;
  return [id, { ...plain, counted, status: 'not-reported', isOverdue: false, isSilent: false, ...patch }];
}

const why = (...states: [string, FollowUpState][]) =>
  whyOpenOf(dates)({ origins, states: new Map(states), isUndecided: false });

describe('why a recommendation is open', () => {
  test('is that it is to be decided whom it addresses, unless somebody reported all the same', () => {
    const undecided = (...states: [string, FollowUpState][]) =>
      whyOpenOf(dates)({ origins, states: new Map(states), isUndecided: true }).reason;
    expect(undecided()).toBe('undecided');
    expect(undecided(state('a', { status: 'under-way' }))).toBe('in-progress');
  });

  test('is that it is overdue, before all else, with the earliest date that has passed', () => {
    const found = why(
      state('a', { isOverdue: true, due: '2020' }),
      state('b', { isOverdue: true, due: '2018-05', isSilent: true }),
      state('c', { status: 'implemented' }),
    );
    expect(found).toMatchObject({ reason: 'overdue', of: 3, overdue: 2, overdueSince: '2018-05', silent: 1 });
  });

  test('is silence since the last report, or since it was made', () => {
    const reports = [aProgressUpdate({ date: '2019-03' })];
    const reported = state('a', { isSilent: true, status: 'under-way', reports });
    expect(why(reported)).toMatchObject({ reason: 'silent', silentSince: '2019-03', inProgress: 1 });
    expect(why(reported, state('b', { isSilent: true }))).toMatchObject({ silentSince: '2015-09-22' });
  });

  test('tells what is in progress from what nobody reported on, and both from what is settled', () => {
    const done = state('a', { status: 'implemented' });
    expect(why(done, state('b', { status: 'continuing' })).reason).toBe('in-progress');
    expect(why(done, state('b', {})).reason).toBe('not-reported');
    expect(why(done).reason).toBe('settled');
    expect(why(done, state('b', { status: 'not-stated' }))).toMatchObject({
      reason: 'in-progress',
      inProgress: 0,
      notStated: 1,
    });
    expect(why().reason).toBe('not-reported');
  });
});
