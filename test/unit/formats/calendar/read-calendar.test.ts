import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { calendarDraft } from '@/formats/calendar/read-calendar';
import { validateDraft } from '@/formats/draft/validate-draft';
import { readPriorRecord } from '@/formats/prior-records/read-prior-record';

const today = '2023-06-01';
const draftOf = (text: string) => {
  const read = calendarDraft(text, today, 'made.ics', '0');
  expect(validateDraft(read.draft, read.texts)).toEqual([]);
  return read;
};
const calendar = (events: readonly string[], before = '') =>
  `BEGIN:VCALENDAR\nVERSION:2.0\n${before}${events.map((lines) => `BEGIN:VEVENT\n${lines}\nEND:VEVENT\n`).join('')}END:VCALENDAR\n`;
const som = 'SUMMARY:2nd Senior Officials Meeting';
const meetingOf = (lines: string, before = '') => draftOf(calendar([lines], before)).draft.meetings[0];

describe('a calendar', async () => {
  const bytes = new Uint8Array(
    readFileSync(resolve(import.meta.dirname, '../../../fixtures/prior-records/meetings.ics')),
  );
  const outcome = await readPriorRecord({ name: 'meetings.ics', bytes });
  if (!outcome.ok || outcome.kind !== 'draft') throw new Error(JSON.stringify(outcome));
  const { draft, texts } = outcome;
  const [text = ''] = texts;
  const placeOf = (path: string) => {
    const found = draft.evidence.find((item) => item.path === path);
    return found && { words: text.slice(found.start, found.end), certainty: found.certainty };
  };

  it('gives each event that is a meeting, by its days, its place and how it stands', () => {
    expect(draft.meetings).toHaveLength(2);
    expect(draft.meetings[0]).toMatchObject({
      type: 'senior-officials-meeting',
      ordinal: 6,
      title: "6th Senior Officials' Meeting of the Caspian Dialogue",
      date: '2022-10-18/2022-10-19',
      venue: 'Hotel Registan Plaza',
      city: 'Samarkand',
      country: 'UZB',
      stateOfAffairs: 'planned',
      theme: 'Seasonal work across borders',
    });
    expect(draft.meetings[1]).toMatchObject({
      type: 'national-coordinators-meeting',
      date: '2023-03-01',
      city: 'Алматы',
      country: 'KAZ',
      stateOfAffairs: 'cancelled',
    });
    expect(validateDraft(draft, texts)).toEqual([]);
  });

  it('shows where each fact stands, and doubts that what was agreed came about', () => {
    expect(placeOf('/meetings/0/date')).toEqual({ words: '2022-10-18 – 2022-10-19', certainty: 'stated' });
    expect(placeOf('/meetings/1/date')?.words).toBe('2023-03-01 09:30 – 17:00 (Asia/Almaty)');
    expect(placeOf('/meetings/0/stateOfAffairs')).toEqual({ words: 'CONFIRMED', certainty: 'uncertain' });
  });

  it('doubts that who was asked came, and takes nobody who declined, no room and no office', () => {
    expect(draft.meetings[0]?.people).toEqual([{ name: 'Anna Ivanova' }]);
    expect(placeOf('/meetings/0/people/0')).toEqual({
      words: 'Ivanova, Anna <a@ministry.example> – ACCEPTED',
      certainty: 'uncertain',
    });
    expect(text).toContain('Boris Example <b@ministry.example> – DECLINED');
  });

  it('leaves to the user what is no meeting', () => {
    expect(draft.unplaced.map(({ start, end }) => text.slice(start, end))).toContain('Nauryz holiday');
    expect(text).not.toContain('Reminder');
    expect(draft.sources[0]?.title).toBe('Calendar of the Caspian Dialogue');
  });
});

describe('the days of an event', () => {
  const dateOf = (lines: string, before = '') => meetingOf(`${som}\n${lines}`, before)?.date;

  it('end before the day that the calendar names as their end', () => {
    expect(dateOf('DTSTART;VALUE=DATE:20220310\nDTEND;VALUE=DATE:20220311')).toBe('2022-03-10');
    expect(dateOf('DTSTART:20220310T090000\nDTEND:20220312T000000')).toBe('2022-03-10/2022-03-11');
    expect(dateOf('DTSTART;VALUE=DATE:20220310\nDURATION:P3D')).toBe('2022-03-10/2022-03-12');
    expect(dateOf('DTSTART:20220310T090000\nDTEND:20220101T000000')).toBe('2022-03-10');
  });

  it('are those of the place, and doubtful where only universal time is given', () => {
    expect(dateOf('DTSTART:20220310T200000Z', 'X-WR-TIMEZONE:Asia/Almaty\n')).toBe('2022-03-11');
    const { draft } = draftOf(calendar([`${som}\nDTSTART:20220310T200000Z`]));
    expect(draft.meetings[0]?.date).toBe('2022-03-10');
    expect(draft.evidence).toContainEqual(
      expect.objectContaining({
        path: '/meetings/0/date',
        certainty: 'uncertain',
        why: 'review.why.time-zone',
      }),
    );
  });

  it('are not taken where they are none', () => {
    expect(dateOf('DTSTART:2022-13-45')).toBeUndefined();
    expect(dateOf('DTSTART:20220231')).toBeUndefined();
  });

  it('keep another day that the words give beside them', () => {
    const { draft } = draftOf(
      calendar([
        `${som} in Osh\nDTSTART;VALUE=DATE:20220310\nDESCRIPTION:The 2nd Senior Officials Meeting was held in Osh on 12 March 2022.`,
      ]),
    );
    expect(draft.meetings[0]?.date).toBe('2022-03-10');
    expect(draft.evidence).toContainEqual(
      expect.objectContaining({ path: '/meetings/0/date', value: '2022-03-12', certainty: 'uncertain' }),
    );
  });
});

describe('an event', () => {
  it('ahead is planned, and one that the calendar calls off is cancelled', () => {
    expect(meetingOf(`${som}\nDTSTART;VALUE=DATE:20240101\nSTATUS:CONFIRMED`)?.stateOfAffairs).toBe(
      'planned',
    );
    expect(meetingOf(`${som}\nDTSTART;VALUE=DATE:20240101`, 'METHOD:CANCEL\n')?.stateOfAffairs).toBe(
      'cancelled',
    );
  });

  it('that only prepares a meeting is none, nor is one that may be anything', () => {
    const none = [
      'Deadline: agenda of the 3rd SOM',
      'Flight to the SOM',
      'Meeting with Bob',
      'День рождения Анны',
    ];
    for (const summary of none)
      expect(draftOf(calendar([`SUMMARY:${summary}\nDTSTART;VALUE=DATE:20220310`])).draft.meetings).toEqual(
        [],
      );
    expect(
      meetingOf('SUMMARY:Regional workshop\nDTSTART;VALUE=DATE:20220310\nLOCATION:Bishkek'),
    ).toMatchObject({ type: 'other', city: 'Bishkek', country: 'KGZ' });
  });

  const group = 'SUMMARY:Meeting of the Technical Experts Group';
  const comesAgain = (rule: string, more = '', summary = group) => {
    const { draft, texts } = draftOf(
      calendar([
        `${summary}\nUID:1\nDTSTART;TZID=Asia/Almaty:20220310T093000\nDTEND;TZID=Asia/Almaty:20220310T170000\n${rule}${more}`,
      ]),
    );
    const [source] = draft.sources;
    return { draft, texts, dates: draft.meetings.map(({ date }) => date), notes: source?.notes };
  };
  const name = 'Meeting of the Technical Experts Group';

  it('that comes again is a meeting each time, its rule said once, its later days as derived', () => {
    const { draft, texts, dates, notes } = comesAgain('RRULE:FREQ=MONTHLY;BYDAY=2TH;COUNT=3');
    expect(dates).toEqual(['2022-03-10', '2022-04-14', '2022-05-12']);
    expect(texts[0]?.match(/RRULE/gu)).toHaveLength(1);
    expect(texts[0]).toContain('2022-05-12 09:30 – 17:00 (Asia/Almaty)');
    const days = draft.evidence.filter(({ path }) => path.endsWith('/date'));
    expect(days.map(({ certainty }) => certainty)).toEqual(['stated', 'derived', 'derived']);
    expect(notes).toEqual([{ code: 'repeats', count: 1, names: [name] }]);
  });

  it('heeds days that are excepted and added, whatever clock gives them', () => {
    const more = '\nEXDATE:20220414T033000Z\nRDATE;TZID=Asia/Almaty:20220601T093000,20220701T093000';
    expect(comesAgain('RRULE:FREQ=MONTHLY;BYDAY=2TH;UNTIL=20220515T000000Z', more).dates).toEqual([
      '2022-03-10',
      '2022-05-12',
      '2022-06-01',
      '2022-07-01',
    ]);
  });

  it('goes on to the moment its rule ends at, by the clock of its place', () => {
    // 20:00 and 04:00 in universal time are 02:00 and 10:00 of Almaty, before and after the meeting begins.
    const until = (end: string) => comesAgain(`RRULE:FREQ=MONTHLY;BYDAY=2TH;UNTIL=${end}`).dates;
    expect(until('20220511T200000Z')).toEqual(['2022-03-10', '2022-04-14']);
    expect(until('20220512T040000Z')).toEqual(['2022-03-10', '2022-04-14', '2022-05-12']);
    expect(until('20220512T033000Z')).toHaveLength(3);
    expect(until('20220512')).toHaveLength(3);
    const elsewhere = (clock: string, end: string) =>
      draftOf(calendar([`${group}\nUID:1\nDTSTART;TZID=${clock}\nRRULE:FREQ=WEEKLY;UNTIL=${end}`])).draft
        .meetings.length;
    // The 17th in universal time is still the evening of the 16th in New York, the 16th already the 17th in Vladivostok.
    expect(elsewhere('America/New_York:20220310T200000', '20220317T003000Z')).toBe(1);
    expect(elsewhere('Asia/Vladivostok:20220310T093000', '20220316T233000Z')).toBe(2);
  });

  it('on days in a row is one meeting of several days, one of a number too', () => {
    expect(comesAgain('RRULE:FREQ=DAILY;COUNT=3').dates).toEqual(['2022-03-10/2022-03-12']);
    expect(comesAgain('RRULE:FREQ=DAILY;COUNT=2', '', som).dates).toEqual(['2022-03-10/2022-03-11']);
    const whole = `${som}\nDTSTART;VALUE=DATE:20220310\nRRULE:FREQ=DAILY;COUNT=2`;
    expect(meetingOf(whole)?.date).toBe('2022-03-10/2022-03-11');
  });

  it('of a number takes place once, with its rule for the user to see', () => {
    const { dates, texts, notes } = comesAgain('RRULE:FREQ=YEARLY;COUNT=9', '', som);
    expect(dates).toEqual(['2022-03-10']);
    expect(texts[0]).toContain('RRULE:FREQ=YEARLY;COUNT=9');
    expect(notes).toEqual([{ code: 'repeats-left', count: 1, names: ['2nd Senior Officials Meeting'] }]);
  });

  it('without end is counted out for two years of months at the most, no further than a year ahead', () => {
    const { dates, notes } = comesAgain('RRULE:FREQ=MONTHLY;INTERVAL=6');
    expect(dates).toEqual(['2022-03-10', '2022-09-10', '2023-03-10', '2023-09-10', '2024-03-10']);
    expect(notes?.map(({ code }) => code)).toEqual(['repeats', 'repeats-left']);
    expect(comesAgain('RRULE:FREQ=WEEKLY').dates).toHaveLength(24);
  });

  it.each([
    'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=DAILY;INTERVAL=99999999999',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=DAILY',
    'FREQ=NEVER',
    'FREQ=YEARLY;BYMONTH=4;BYDAY=1TH;BYHOUR=9',
  ])('by a rule that no meeting has (%s) is one meeting, and that is told', (rule) => {
    const { dates, notes } = comesAgain(`RRULE:${rule}`);
    expect(dates).toEqual(['2022-03-10']);
    expect(notes).toEqual([{ code: 'repeats-left', count: 1, names: [name] }]);
  });

  it('that is no meeting is not counted out', () => {
    const { draft, texts } = draftOf(
      calendar(['SUMMARY:Water the plants\nDTSTART;VALUE=DATE:20220310\nRRULE:FREQ=WEEKLY;COUNT=9']),
    );
    expect([draft.meetings, texts[0]?.match(/2022/gu)?.length]).toEqual([[], 1]);
  });

  it('of a recurring row that was moved is a meeting of its own', () => {
    const row = `${group}\nUID:1\nDTSTART;VALUE=DATE:20220310\nRRULE:FREQ=YEARLY;COUNT=3`;
    const moved = `${group}\nUID:1\nRECURRENCE-ID;VALUE=DATE:20230310\nDTSTART;VALUE=DATE:20230312`;
    expect(draftOf(calendar([moved, row])).draft.meetings.map(({ date }) => date)).toEqual([
      '2022-03-10',
      '2023-03-12',
      '2024-03-10',
    ]);
  });

  it('on a link is online, and its link no house', () => {
    const meeting = meetingOf(`${som}\nDTSTART;VALUE=DATE:20220310\nLOCATION:Microsoft Teams Meeting`);
    expect(meeting).toMatchObject({ modality: 'online' });
    expect(meeting?.venue).toBeUndefined();
  });
});

describe('a calendar that is badly written', () => {
  it('is read as far as it goes', () => {
    expect(
      meetingOf(`nonsense\n${som}\nRRULE:FREQ=BOGUS\nATTENDEE;CN:\nDTSTART;VALUE=DATE:20220310`),
    ).toMatchObject({
      date: '2022-03-10',
    });
    expect(
      draftOf(`BEGIN:VCALENDAR\nBEGIN:VEVENT\n${som}\nDTSTART;VALUE=DATE:20220310`).draft.meetings,
    ).toHaveLength(1);
  });

  it('without events is empty', async () => {
    const bytes = strToU8('BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n');
    expect(await readPriorRecord({ name: 'a.ics', bytes })).toEqual({ ok: false, error: { code: 'empty' } });
  });

  it('of thousands of events gives a thousand and tells of the others', () => {
    const many = Array.from({ length: 1500 }, (_, at) => `SUMMARY:Event ${at}\nDTSTART;VALUE=DATE:20220310`);
    const { draft } = draftOf(calendar(many));
    expect(draft.sources[0]?.notes).toEqual([{ code: 'cut', count: 500 }]);
  });
});

describe('an event below another one of the calendar', () => {
  const below = (parent: string, summary = som.slice('SUMMARY:'.length)) =>
    `UID:own\nRELATED-TO:${parent}\nDTSTART;VALUE=DATE:20180927\nSUMMARY:${summary}`;
  const above = (summary: string, parent = '') =>
    `UID:above\n${parent}DTSTART;VALUE=DATE:20180925\nSUMMARY:${summary}`;
  const ordinalsOf = (...events: readonly string[]) =>
    draftOf(calendar(events)).draft.meetings.map(({ ordinal }) => ordinal);

  it('is a meeting of its own where that one is none, or is the event itself', () => {
    expect(ordinalsOf(above('Mission to Bishkek'), below('above'))).toEqual([2]);
    expect(ordinalsOf(below('own'))).toEqual([2]);
    expect(ordinalsOf(below('elsewhere'))).toEqual([2]);
  });

  it('is a part of it where that one is a meeting, or a part of one', () => {
    const whole = '5th Senior Officials Meeting';
    expect(ordinalsOf(above(whole), below('above'))).toEqual([5]);
    const between = 'UID:day\nRELATED-TO:above\nDTSTART;VALUE=DATE:20180926\nSUMMARY:Second day';
    expect(ordinalsOf(above(whole), between, below('day'))).toEqual([5]);
  });

  it('is nobody’s part where both stand below each other', () => {
    expect(ordinalsOf(above('5th Senior Officials Meeting', 'RELATED-TO:own\n'), below('above'))).toEqual([
      5, 2,
    ]);
  });
});
