import { expect, it } from 'vitest';

import type { DraftMeeting } from '@/domain/draft';
import { joinDrafts } from '@/formats/draft/join-drafts';

import { accept, aDraft, aRegister } from './accepted';

const named = (date?: string): Partial<DraftMeeting> => ({
  type: 'senior-officials-meeting',
  ordinal: 2,
  date: '2019-09-22',
  relatedEvents: [{ name: 'Global Refugee Forum', ...(date === undefined ? {} : { date }) }],
});
const parts = (date?: string) => ({
  meetings: [named(date)],
  evidence: ['/meetings/0/relatedEvents/0', '/meetings/0/relatedEvents/0/date'],
});

/** Dates of the events of a meeting that is told of by one source after another. */
function datesAfter(...dates: readonly (string | undefined)[]) {
  let register = aRegister();
  for (const [at, date] of dates.entries()) {
    const [meeting] = register.meetings ?? [];
    const drafted = aDraft({ file: `${at}.txt`, ...parts(date) });
    register = accept(register, drafted, {
      meetings: [meeting ? { kind: 'join', meetingId: meeting.id } : { kind: 'new' }],
    }).register;
  }
  return register.relatedEvents?.map((event) => event.date);
}

it('events of one name in two years are two, read together or one after the other', () => {
  expect(datesAfter('2019-12', '2023-12')).toEqual(['2019-12', '2023-12']);
  const [one, two] = ['2019-12', '2023-12'].map((date) => aDraft({ file: date, ...parts(date) }).draft);
  if (!one || !two) throw new Error('no drafts');
  expect(joinDrafts([one, two]).meetings[0]?.relatedEvents.map(({ date }) => date)).toEqual([
    '2019-12',
    '2023-12',
  ]);
});

it('an event is one where the dates can mean the same day, or one source leaves its date out', () => {
  expect(datesAfter('2019-12', '2019-12-17')).toEqual(['2019-12-17']);
  expect(datesAfter(undefined, '2019-12')).toEqual(['2019-12']);
  expect(datesAfter('2019-12', undefined)).toEqual(['2019-12']);
});

it('where several events have the name, one without a date is taken for none of them', () => {
  expect(datesAfter('2019-12', '2023-12', undefined, undefined)).toEqual(['2019-12', '2023-12', null]);
});

it('a meeting of another process that is kept as an event is not taken for another year’s', () => {
  const host = accept(aRegister(), aDraft({ meetings: [{ type: 'thematic-meeting', date: '2019-01-02' }] }));
  const meetingId = host.register.meetings?.[0]?.id ?? '';
  let { register } = host;
  for (const date of ['2018-05-05', '2019-05-05'])
    register = accept(
      register,
      aDraft({
        file: date,
        meetings: [{ title: 'Annual Conference', date, processes: ['Prague Process'] }],
        evidence: ['/meetings/0/title', '/meetings/0/date'],
      }),
      { meetings: [{ kind: 'event', meetingId }] },
    ).register;
  expect(register.relatedEvents?.map(({ date }) => date)).toEqual(['2018-05-05', '2019-05-05']);
});
