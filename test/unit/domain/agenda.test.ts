import { describe, expect, test } from 'vitest';
import fc from 'fast-check';

import { agendaLines, planAgenda } from '@/domain/agenda';
import type { AgendaItem } from '@/domain/agenda-item';

import { anAgendaItem, aSession } from '../../helpers/builders';

const meetingId = 'm';
const morning = aSession({ id: 's1', meetingId, startsAt: '09:30', endsAt: '11:00', order: 'b' });
const later = aSession({ id: 's2', meetingId, order: 'd' });

function lines(items: readonly Partial<AgendaItem>[], sessions = [morning, later]) {
  const all = items.map((item, index) =>
    anAgendaItem({ meetingId, sessionId: null, order: `c${String(index).padStart(2, '0')}`, ...item }),
  );
  return agendaLines(planAgenda(sessions, all));
}

describe('an agenda', () => {
  test('has sessions and the points beside them in one order', () => {
    const parts = planAgenda(
      [morning, later],
      [
        anAgendaItem({ id: 'first', meetingId, sessionId: null, order: 'a' }),
        anAgendaItem({ id: 'between', meetingId, sessionId: null, order: 'c' }),
        anAgendaItem({ id: 'inside', meetingId, sessionId: 's1', order: 'z' }),
        anAgendaItem({ id: 'lost', meetingId, sessionId: 'gone', order: 'e' }),
      ],
    );
    expect(parts.map((part) => (part.kind === 'line' ? part.line.item.id : part.session.id))).toEqual([
      'first',
      's1',
      'between',
      's2',
      'lost',
    ]);
    expect(agendaLines(parts).map(({ item }) => item.id)).toEqual(['first', 'inside', 'between', 'lost']);
  });

  test('counts on from a recorded number, and passes over points that bear none', () => {
    const numbers = lines([{}, { number: '' }, {}, { number: '7' }, {}, { number: '8 bis' }, {}]);
    expect(numbers.map(({ number }) => number)).toEqual(['1', '', '2', '7', '8', '8 bis', '9']);
  });

  test('counts sub-points under the point before them, and knows printed ones', () => {
    const numbers = lines(
      ['.', '.', null, '.', '.', '3', '.', '3.4', '.', '4 (a)', '(b)', '5.', null].map((number) => ({
        number,
      })),
    );
    expect(numbers.map(({ number, level }) => `${'-'.repeat(level)}${number}`)).toEqual([
      '1',
      '-1.1',
      '2',
      '-2.1',
      '-2.2',
      '3',
      '-3.1',
      '-3.4',
      '-3.5',
      '-4 (a)',
      '-(b)',
      '5.',
      '6',
    ]);
  });

  test('works nothing out after a session that ends the next day', () => {
    const night = aSession({ id: 's1', meetingId, startsAt: '23:00', endsAt: '00:30', order: 'b' });
    const found = lines(
      [
        { sessionId: 's1', minutes: 45 },
        { sessionId: 's2', minutes: 10 },
      ],
      [night, later],
    );
    expect(found.map(({ startsAt, endsAt, overlaps }) => [startsAt, endsAt, overlaps])).toEqual([
      ['23:00', '23:45', false],
      [null, null, false],
    ]);
  });

  test('lets sub-points share the time of their point', () => {
    const found = lines([
      { sessionId: 's1', minutes: 60 },
      { sessionId: 's1', number: '.', minutes: 20 },
      { sessionId: 's1', number: '.', minutes: 15 },
      { sessionId: 's1' },
      { sessionId: 's1', number: '.', minutes: 10 },
    ]);
    expect(found.map(({ startsAt, endsAt }) => [startsAt, endsAt])).toEqual([
      ['09:30', '10:30'],
      ['09:30', '09:50'],
      ['09:50', '10:05'],
      ['10:30', null],
      ['10:30', '10:40'],
    ]);
    expect(found.some(({ overlaps }) => overlaps)).toBe(false);
  });

  test('works out hours from lengths, and none from a length that is not recorded', () => {
    const found = lines([
      { sessionId: 's1', minutes: 30 },
      { sessionId: 's1', minutes: 75 },
      { sessionId: 's1', startsAt: '11:00' },
      { sessionId: 's1', minutes: 10 },
    ]);
    expect(found.map(({ startsAt, endsAt, isComputed }) => [startsAt, endsAt, isComputed])).toEqual([
      ['09:30', '10:00', true],
      ['10:00', '11:15', true],
      ['11:00', null, false],
      [null, null, false],
    ]);
    expect(found.map(({ overlaps }) => overlaps)).toEqual([false, false, true, false]);
  });

  test('goes on at the end of the session before on the same day, and on no other day', () => {
    const starts = (day: string) => {
      const sessions = [
        { ...morning, day: '2019-05-14' },
        { ...later, day },
      ];
      return planAgenda(sessions, []).map((part) => (part.kind === 'session' ? part.startsAt : null));
    };
    expect(starts('2019-05-14')).toEqual(['09:30', '11:00']);
    expect(starts('2019-05-15')).toEqual(['09:30', null]);
  });

  test('keeps every point once, whatever the lengths, and works out no hour past midnight', () => {
    const item = fc.record({
      sessionId: fc.constantFrom('s1', 's2', 'gone', null),
      minutes: fc.option(fc.integer({ min: 1, max: 900 })),
      startsAt: fc.option(fc.constantFrom('00:00', '09:15', '23:59')),
      order: fc.string({ minLength: 1, maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 12 }), (items) => {
        const found = lines(items);
        expect(found).toHaveLength(items.length);
        for (const { startsAt, endsAt } of found) {
          for (const time of [startsAt, endsAt])
            if (time !== null) expect(time).toMatch(/^[0-2]\d:[0-5]\d$/u);
        }
      }),
    );
  });
});
