import { describe, expect, it } from 'vitest';

import { endsBeforeItBegins } from '@/domain/meeting';
import { presenceContradictions } from '@/domain/presence-contradictions';
import type { Presence } from '@/domain/presence';
import { aPresence } from '../../helpers/builders';

const day = '2031-06-11';
const sessions = [
  { id: 'morning', day },
  { id: 'afternoon', day },
  { id: 'next-day', day: '2031-06-12' },
];
const onDay = (facts: Partial<Presence>) => aPresence({ day, sessionId: null, ...facts });
const inSession = (sessionId: string, facts: Partial<Presence>) => aPresence({ day, sessionId, ...facts });
const kindsIn = (...presences: readonly Presence[]) =>
  presenceContradictions(presences, sessions).map(({ kind }) => kind);

describe('records of presence that do not go together', () => {
  it('are away on a day and there in one of its sessions', () => {
    const away = onDay({ state: 'absent' });
    expect(kindsIn(away, inSession('afternoon', { state: 'remote' }))).toEqual(['away-but-in-session']);
    expect(kindsIn(away, inSession('afternoon', { state: 'excused' }))).toEqual([]);
    expect(kindsIn(away, aPresence({ day: '2031-06-12', sessionId: 'next-day', state: 'present' }))).toEqual(
      [],
    );
  });

  it('are there on a day and away in every one of its sessions', () => {
    const there = onDay({ state: 'present' });
    const morning = inSession('morning', { state: 'absent' });
    expect(kindsIn(there, morning)).toEqual([]);
    expect(kindsIn(there, morning, inSession('afternoon', { state: 'excused' }))).toEqual(['in-no-session']);
  });

  it('are times of somebody who was away, and a departure before the arrival', () => {
    expect(kindsIn(onDay({ state: 'absent', arrived: '10:00' }))).toEqual(['away-with-times']);
    expect(kindsIn(inSession('morning', { state: 'present', arrived: '10:00', left: '09:30' }))).toEqual([
      'left-before-arrival',
    ]);
    expect(kindsIn(onDay({ state: 'present', arrived: '09:30', left: '10:00' }))).toEqual([]);
  });

  it('are times in a session before arriving on its day, or after leaving', () => {
    const ofDay = onDay({ state: 'present', arrived: '12:00', left: '16:00' });
    const at = (facts: Partial<Presence>) =>
      kindsIn(ofDay, inSession('morning', { state: 'present', ...facts }));
    expect(at({ arrived: '09:15' })).toEqual(['outside-the-day']);
    expect(at({ left: '11:00' })).toEqual(['outside-the-day']);
    expect(at({ left: '16:30' })).toEqual(['outside-the-day']);
    expect(at({ arrived: '12:00', left: '16:00' })).toEqual([]);
    expect(at({})).toEqual([]);
    const other = aPresence({ day: '2031-06-12', sessionId: 'next-day', state: 'present', arrived: '09:15' });
    expect(kindsIn(ofDay, other)).toEqual([]);
    const night = onDay({ state: 'present', arrived: '18:00', left: '00:30' });
    expect(kindsIn(night, inSession('afternoon', { state: 'present', left: '23:30' }))).toEqual([
      'left-before-arrival',
    ]);
  });
});

it('tells a session that ends before it begins, and says nothing where one of the two is not known', () => {
  expect(endsBeforeItBegins({ startsAt: '10:00', endsAt: '09:00' })).toBe(true);
  expect(endsBeforeItBegins({ startsAt: '09:00', endsAt: '10:00' })).toBe(false);
  expect(endsBeforeItBegins({ startsAt: '10:00', endsAt: null })).toBe(false);
  expect(endsBeforeItBegins({ startsAt: '23:30', endsAt: '00:30' })).toBe(false);
});
