import { expect, it } from 'vitest';

import { meetingInStep, meetingLabel } from '@/domain/meeting-reference';

const unnumbered = { type: 'other', ordinal: null } as const;

it('two meetings without a number are told apart by their days', () => {
  const one = { ...unnumbered, date: '2026-11-18/2026-11-19' };
  const other = { ...unnumbered, date: '2026-12-01' };
  expect(meetingLabel(one, 'en')).toBe('M (18–19 November 2026)');
  expect(meetingLabel(other, 'ru')).toBe('M (1 декабря 2026 г.)');
  expect([meetingInStep(one), meetingInStep(other)]).toEqual(['M (2026-11-18)', 'M (2026-12-01)']);
});

it('what is not known is not said', () => {
  expect(meetingLabel({ ...unnumbered, date: null }, 'en')).toBe('M');
  expect(meetingInStep({ ...unnumbered, date: '2026' })).toBe('M (2026)');
});

it('a number tells it, as papers cite it', () => {
  const som = { type: 'senior-officials-meeting', ordinal: 2, date: '2015-09-22' } as const;
  expect([meetingLabel(som, 'en'), meetingInStep(som)]).toEqual(['SOM 2 (2015)', 'SOM 2 (2015)']);
});
