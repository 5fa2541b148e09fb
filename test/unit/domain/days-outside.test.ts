import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { daysOfMeeting } from '@/domain/days-of-meeting';
import { dayMoved, daysOutside } from '@/domain/days-outside';

import { aMeeting, anAttendance, aPresence, aSession } from '../../helpers/builders';

const partsOn = (date: string | null, days: readonly (string | null)[]) => ({
  meeting: aMeeting({ date }),
  sessions: days.map((day) => aSession({ day })),
  attendances: [],
  presences: [],
});

describe('what stands on days that are none of the meeting’s', () => {
  it('is told when the date was moved, and goes along with it', () => {
    const seat = anAttendance({ days: ['2026-11-19'] });
    const parts = {
      ...partsOn('2026-11-25/2026-11-26', ['2026-11-18', '2026-11-19']),
      attendances: [seat, anAttendance({ days: [] })],
      presences: [aPresence({ attendanceId: seat.id, day: '2026-11-18', sessionId: null })],
    };
    const days = ['2026-11-18', '2026-11-19'];
    expect(daysOutside(parts)).toEqual({
      days,
      sessions: 2,
      people: 1,
      moves: [{ by: 7, to: '2026-11-25/2026-11-26' }],
    });
  });

  it('is told and left where it does not fit into the meeting, or is a slip of one day', () => {
    const shorter = partsOn('2026-11-26', ['2026-11-18', '2026-11-19']);
    expect(daysOutside(shorter)).toMatchObject({ sessions: 2, moves: [] });
    const slip = partsOn('2026-11-18/2026-11-19', ['2026-11-18', '2026-11-20']);
    expect(daysOutside(slip)).toMatchObject({ days: ['2026-11-20'], sessions: 1, moves: [] });
  });

  it('goes to any day of the meeting where fewer are in use than it has: nothing tells which was meant', () => {
    expect(daysOutside(partsOn('2026-05-20/2026-05-21', ['2026-05-15']))?.moves).toEqual([
      { by: 5, to: '2026-05-20' },
      { by: 6, to: '2026-05-21' },
    ]);
  });

  it('is nothing where all lies within, and where the days of the meeting are not known', () => {
    expect(daysOutside(partsOn('2026-11-18/2026-11-19', ['2026-11-19', null]))).toBeNull();
    expect(daysOutside(partsOn('2026-11', ['2026-12-01']))).toBeNull();
    expect(daysOutside(partsOn(null, ['2026-12-01']))).toBeNull();
  });

  it('lies within once it was moved', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((one) => `2026-02-${String(one).padStart(2, '0')}`);
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 1 }),
        fc.integer({ min: 0, max: 9 }),
        day,
        (days, more, first) => {
          const date = `${first}/${dayMoved(first, more)}`;
          const outside = daysOutside(partsOn(date, days));
          for (const { by } of outside?.moves ?? []) {
            const moved = days.map((one) => dayMoved(one, by));
            expect(daysOutside(partsOn(date, moved))).toBeNull();
            expect(moved.every((one) => daysOfMeeting(date).includes(one))).toBe(true);
          }
        },
      ),
    );
  });
});
