import { describe, expect, it } from 'vitest';
import { emptyMeeting, plannedPaste } from '../../../helpers/planned-paste';

const seats = (text: string, snapshot = emptyMeeting()) => {
  const { columns, leftOut, plan } = plannedPaste(text, snapshot);
  return { fields: columns?.fields, leftOut, plan, seats: plan.rows.map(({ facts }) => facts.seat) };
};

describe('columns headed by the days of the meeting', () => {
  it.each([
    ['10 June', '11 June'],
    ['10 июня', '11 июня'],
    ['Day 1', 'Day 2'],
    ['Wed, 10 June', 'Thursday (11 June)'],
    ['10.06.2026', '11.06.2026'],
    ['День 1 (10 июня)', 'День 2 (11 июня)'],
  ])('say who was there on which: %s, %s', (first, second) => {
    const read = seats(
      [
        `Country\tName\t${first}\t${second}`,
        'Kazakhstan\tAliya SERIK\tx\t',
        'Kazakhstan\tDamir OSPANOV\tда\t+',
        'Türkiye\tElif KAYA\tno\tyes',
      ].join('\n'),
    );
    expect(read.fields).toEqual(['party', 'name', 'day', 'day']);
    expect(read.leftOut).toEqual([]);
    expect(read.seats.map(({ days }) => days)).toEqual([
      ['2026-06-10'],
      ['2026-06-10', '2026-06-11'],
      ['2026-06-11'],
    ]);
  });

  it('say that who is marked on none of them was absent, and ask for a look', () => {
    const { plan } = seats(
      'Country\tName\t10 June\nKazakhstan\tAliya SERIK\tx\nKazakhstan\tDamir OSPANOV\t–',
    );
    expect(plan.rows[1]).toMatchObject({
      facts: { seat: { state: 'absent' } },
      problems: [{ code: 'no-day' }],
    });
  });

  it('say nothing where a column of the attendance says how somebody stands', () => {
    const { plan } = seats(
      'Country\tName\tStatus\t10 June\nKazakhstan\tAliya SERIK\tremote\t\nKazakhstan\tDamir OSPANOV\tpresent\tx',
    );
    expect(plan.rows[0]?.facts.seat).toMatchObject({ state: 'remote' });
    expect(plan.rows[0]?.problems).toEqual([]);
  });

  it('keep what is no mark as not understood', () => {
    const { plan } = seats(
      'Country\tName\t10 June\nKazakhstan\tAliya SERIK\tx\nKazakhstan\tDana LEE\tmaybe\nKazakhstan\tBo LEE\tx',
    );
    expect(plan.rows[1]?.problems).toEqual([{ code: 'unread', field: 'day', text: 'maybe' }]);
    expect(plan.rows[1]?.facts.seat.state).toBeUndefined();
  });

  it('are left out, and said so, where the day is none of the meeting or its days are not known', () => {
    const text = 'Country\tName\t12 June\nKazakhstan\tAliya SERIK\tx';
    expect(seats(text).leftOut).toEqual([2]);
    expect(
      seats('Country\tName\t10 June\nKazakhstan\tAliya SERIK\tx', emptyMeeting({ date: '2026' })).leftOut,
    ).toEqual([2]);
  });
});
