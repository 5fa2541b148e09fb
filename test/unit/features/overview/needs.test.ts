import { describe, expect, it } from 'vitest';

import { findNeeds, findNeighbours } from '@/features/overview/needs';
import type { MeetingRow } from '@/store/register';

function aMeeting(overrides: Partial<MeetingRow>): MeetingRow {
  return {
    id: 'a',
    type: 'senior-officials-meeting',
    ordinal: null,
    title: {},
    theme: {},
    date: null,
    city: {},
    country: null,
    modality: null,
    stateOfAffairs: 'held',
    delegations: 0,
    attendances: 0,
    paragraphs: 0,
    ...overrides,
  };
}

const today = '2019-05-15';
const none = new Map<string, number>();

describe('findNeeds', () => {
  it('asks about a planned meeting only when its last day is over', () => {
    const during = aMeeting({ stateOfAffairs: 'planned', date: '2019-05-14/2019-05-15' });
    const over = aMeeting({ stateOfAffairs: 'planned', date: '2019-04' });
    const thisYear = aMeeting({ stateOfAffairs: 'planned', date: '2019' });
    expect(findNeeds([during, over, thisYear], none, today)).toEqual([
      { kind: 'passed', meeting: over, count: 1 },
    ]);
  });

  it('asks for a year that is not stated, and for the date of a meeting that was held', () => {
    const noYear = aMeeting({ id: 'b', date: 'XXXX-09-22' });
    const needs = findNeeds([aMeeting({}), noYear], none, today);
    expect(needs.map(({ kind }) => kind)).toEqual(['no-year', 'no-date']);
  });

  it('puts what sources disagree on before missing years', () => {
    const disputed = aMeeting({ id: 'b', date: 'XXXX-09-22' });
    const needs = findNeeds([disputed], new Map([['b', 2]]), today);
    expect(needs.map(({ kind, count }) => [kind, count])).toEqual([
      ['claims', 2],
      ['no-year', 1],
    ]);
  });
});

describe('findNeighbours', () => {
  it('finds the planned meeting that comes next and the one held last', () => {
    const last = aMeeting({ date: '2018-09-27/2018-09-28' });
    const next = aMeeting({ stateOfAffairs: 'planned', date: '2019-09' });
    const meetings = [
      aMeeting({ stateOfAffairs: 'planned', date: '2020' }),
      next,
      aMeeting({ date: '2015-09-22' }),
      last,
      aMeeting({ date: 'XXXX-09-22' }),
    ];
    expect(findNeighbours(meetings, today)).toEqual({ next, last });
  });
});
