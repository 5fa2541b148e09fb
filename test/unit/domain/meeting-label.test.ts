import { expect, it } from 'vitest';

import { meetingInStep, meetingLabel, sharedReferences } from '@/domain/meeting-reference';

const unnumbered = { type: 'other', ordinal: null } as const;

it('two meetings without a number are told apart by their days', () => {
  const one = { ...unnumbered, date: '2026-11-18/2026-11-19' };
  const other = { ...unnumbered, date: '2026-12-01' };
  expect(meetingLabel(one, 'en')).toBe('M (18 Nov 2026)');
  expect(meetingLabel(other, 'ru')).toBe('M (1 дек. 2026)');
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

it('of two with one number and year the first day tells it, where both are chosen among', () => {
  const one = { type: 'senior-officials-meeting', ordinal: 2, date: '2026-03-18', id: 'one' } as const;
  const other = { ...one, date: '2026-11-20/2026-11-21', id: 'other' };
  const shared = sharedReferences([one, other]);
  expect([one, other].map((meeting) => meetingLabel(meeting, 'en', shared))).toEqual([
    'SOM 2 (18 Mar 2026)',
    'SOM 2 (20 Nov 2026)',
  ]);
});

it('references that several meetings have are found, and one meeting is no several', () => {
  const one = { ...unnumbered, id: 'one', date: '2026-11-18' };
  const other = { ...unnumbered, id: 'other', date: '2026-12-01' };
  expect([...sharedReferences([one, other, one])]).toEqual(['M (2026)']);
  expect([...sharedReferences([one, one, { ...other, date: '2027' }])]).toEqual([]);
});
