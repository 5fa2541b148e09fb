import ICAL from 'ical.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { AgendaItem } from '@/domain/agenda-item';
import type { Meeting } from '@/domain/meeting';
import { meetingRevision } from '@/domain/meeting-revision';
import type { CalendarMeeting } from '@/formats/calendar/meeting-event';
import { calendarDraft } from '@/formats/calendar/read-calendar';
import { writeCalendar } from '@/formats/calendar/write-calendar';
import { validateDraft } from '@/formats/draft/validate-draft';
import { anAgendaItem } from '../../../helpers/builders';
import { aDossier, aMeeting } from '../paper/a-dossier';
import { arbitraryDossier } from '../paper/arbitrary-dossier';
import { richDossier } from '../paper/rich-dossier';

const revision = { at: '2026-01-02T03:04:05.678Z', number: 3 };
const planned = (known: Partial<Meeting> = {}): CalendarMeeting => ({
  ...aDossier({
    meeting: aMeeting({
      type: 'senior-officials-meeting',
      ordinal: 9,
      date: '2031-05-14/2031-05-15',
      stateOfAffairs: 'planned',
      ...known,
    }),
  }),
  revision,
});
const written = (meeting: CalendarMeeting, language: 'en' | 'ru' = 'en') =>
  writeCalendar([meeting], language).text ?? '';
const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const readAgain = (text: string, today = '2030-01-01') => {
  const read = calendarDraft(text.replaceAll('\r\n', '\n'), today, 'made.ics', '0');
  expect(validateDraft(read.draft, read.texts)).toEqual([]);
  return read.draft.meetings;
};

describe('a meeting as a calendar', () => {
  it('stands on its whole days under an identity and a revision of the register', () => {
    expect(lines(written(planned({ venue: { en: 'Hotel' }, city: { en: 'Baku' }, country: 'AZE' })))).toEqual(
      [
        'BEGIN:VCALENDAR',
        'PRODID:-//Rapporteur//Rapporteur//EN',
        'VERSION:2.0',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'X-WR-CALNAME:Almaty Process',
        'BEGIN:VEVENT',
        'UID:meeting',
        'DTSTAMP:20260102T030405Z',
        'LAST-MODIFIED:20260102T030405Z',
        'SEQUENCE:3',
        'SUMMARY:Almaty Process: 9th Senior Officials Meeting',
        String.raw`LOCATION:Hotel\, Baku\, Azerbaijan`,
        'STATUS:TENTATIVE',
        'CATEGORIES:Almaty Process',
        'DTSTART;VALUE=DATE:20310514',
        'DTEND;VALUE=DATE:20310516',
        'TRANSP:TRANSPARENT',
        'DESCRIPTION:Almaty Process on Refugee Protection and International Migration',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ],
    );
  });

  it.each([
    ['held', 'CONFIRMED', 'Almaty Process: 9th Senior Officials Meeting'],
    ['cancelled', 'CANCELLED', 'Almaty Process: 9th Senior Officials Meeting'],
    // It does not take place on the day it has.
    ['postponed', 'CANCELLED', 'Almaty Process: 9th Senior Officials Meeting (Postponed meeting)'],
  ] as const)('says how it stands: %s', (stateOfAffairs, status, summary) => {
    const found = lines(written(planned({ stateOfAffairs })));
    expect(found).toContain(`STATUS:${status}`);
    expect(found).toContain(`SUMMARY:${summary}`);
  });

  it('is called in the language that is asked for', () => {
    const found = lines(written(planned({ city: { ru: 'Баку' }, country: 'AZE' }), 'ru'));
    expect(found).toContain('SUMMARY:Алматинский процесс: 9-е совещание старших должностных лиц');
    expect(found).toContain(String.raw`LOCATION:Баку\, Азербайджан`);
  });

  it('has each session that has an hour as an event of its own, by the clock of the place', () => {
    const { meeting, process, sessions } = richDossier();
    const [first, second] = sessions;
    if (!first || !second) throw new Error('No sessions');
    const past = { ...first, id: 'past', startsAt: '22:00', endsAt: '00:30' };
    const mistaken = { ...first, id: 'mistaken', startsAt: '12:00', endsAt: '09:00' };
    const unset = { ...first, id: 'unset', startsAt: null };
    const text = written({
      process,
      meeting,
      sessions: [first, past, mistaken, unset],
      agendaItems: [],
      revision,
    });
    const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
    const said = events.map((event) =>
      ['uid', 'dtstart', 'dtend', 'related-to'].map((name) => event.getFirstPropertyValue(name)?.toString()),
    );
    expect(said).toEqual([
      ['meeting', '2015-09-21', '2015-09-23', undefined],
      ['session-0', '2015-09-21T09:30:00', '2015-09-21T10:00:00', 'meeting'],
      ['past', '2015-09-21T22:00:00', '2015-09-22T00:30:00', 'meeting'],
      ['mistaken', '2015-09-21T12:00:00', undefined, 'meeting'],
    ]);
  });

  it('has sessions without an hour of their own by the hours of their points', () => {
    const { meeting, process, sessions } = richDossier();
    const [first] = sessions;
    if (!first) throw new Error('No sessions');
    const point = (title: string, known: Partial<AgendaItem>) =>
      anAgendaItem({ meetingId: meeting.id, sessionId: first.id, title: { en: title }, ...known });
    const text = written({
      process,
      meeting,
      sessions: [{ ...first, startsAt: null, endsAt: null }],
      agendaItems: [
        point('Welcome', { startsAt: '09:30', minutes: 30, order: 'a' }),
        point('Review', { minutes: 90, order: 'b' }),
      ],
      revision,
    });
    expect(lines(text)).toContain('DTSTART:20150921T093000');
    expect(lines(text)).toContain('DTEND:20150921T113000');
  });

  it.each([null, '2031-05', '2031', 'XXXX-05-14', '2031-05-14?', '2031-05-14~', '2031-05-14/2031-06'])(
    'is refused rather than put on a day that nobody said: %s',
    (date) => {
      expect(writeCalendar([planned({ date })], 'en')).toEqual({ text: null, left: ['meeting'] });
    },
  );
});

describe('several meetings as one calendar', () => {
  it('leave out those without days, and say which', () => {
    const { text, left } = writeCalendar(
      [planned(), planned({ id: 'later', date: '2032' }), planned({ id: 'other', date: '2031-09-01' })],
      'en',
    );
    expect(left).toEqual(['later']);
    expect(lines(text ?? '').filter((line) => line.startsWith('UID:'))).toEqual(['UID:meeting', 'UID:other']);
  });
});

describe('a calendar that is read again', () => {
  it.each(['en', 'ru'] as const)(
    'gives the meeting it was made of, and no session as a meeting (%s)',
    (language) => {
      const { meeting, ...rest } = richDossier();
      const meetings = readAgain(
        written({ ...rest, meeting: { ...meeting, country: 'KAZ' }, revision }, language),
      );
      expect(meetings).toHaveLength(1);
      expect(meetings[0]).toMatchObject({
        type: 'senior-officials-meeting',
        ordinal: 2,
        title: language === 'en' ? '2nd Senior Officials Meeting' : '2-е совещание старших должностных лиц',
        date: '2015-09-21/2015-09-22',
        city: meeting.city[language],
        country: 'KAZ',
        venue: meeting.venue[language],
        theme: meeting.theme[language],
        stateOfAffairs: 'held',
      });
    },
  );

  it('keeps planned and cancelled apart', () => {
    expect(readAgain(written(planned()))[0]).toMatchObject({
      date: '2031-05-14/2031-05-15',
      stateOfAffairs: 'planned',
    });
    expect(readAgain(written(planned({ stateOfAffairs: 'cancelled' })))[0]).toMatchObject({
      stateOfAffairs: 'cancelled',
    });
  });
});

it('is well-formed whatever the register holds: no line above 75 octets, and the same text each time', () => {
  fc.assert(
    fc.property(arbitraryDossier, fc.constantFrom('en', 'ru'), (dossier, language) => {
      const { text } = writeCalendar([{ ...dossier, revision }], language);
      if (text === null) return;
      for (const line of text.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]/u);
      }
      const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
      expect(events[0]?.getFirstPropertyValue('uid')).toBe(dossier.meeting.id);
      expect(writeCalendar([{ ...dossier, revision }], language).text).toBe(text);
    }),
    { numRuns: 150 },
  );
});

describe('the revision of a meeting', () => {
  const entry = (id: string, at: string) => ({ id, at }) as Parameters<typeof meetingRevision>[1][number];

  it('is the last step about it, and how many there are', () => {
    const steps = [entry('b', '2026-02-01T00:00:00.000Z'), entry('a', '2026-01-01T00:00:00.000Z')];
    expect(meetingRevision('meeting', [...steps, ...steps])).toEqual({
      at: '2026-02-01T00:00:00.000Z',
      number: 2,
    });
  });

  it('is told by the id of a meeting that came without a journal', () => {
    expect(meetingRevision('01890a5d-ac96-774b-bcce-b302099a8057', [])).toEqual({
      at: '2023-06-30T03:34:18.518Z',
      number: 0,
    });
  });
});
