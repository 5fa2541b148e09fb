import { describe, expect, it } from 'vitest';

import { readRows, sheetOf, unplacedOf } from './read-rows';

describe('abbreviations of the field', () => {
  it.each([
    ['5th WG on Return', { type: 'other', ordinal: 5 }],
    ['Third RT', { type: 'other', ordinal: 3 }],
    ['4th Delta MC', { type: 'ministerial-conference', ordinal: 4 }],
    ['2-я МК', { type: 'ministerial-conference', ordinal: 2 }],
    ['12th NCM', { type: 'national-coordinators-meeting', ordinal: 12 }],
  ])('are read with their number in %s', (words, meeting) => {
    const read = readRows([sheetOf(['Meeting|Dates|Place', `${words}|12-13 March 2019|Lima, Peru`])]);
    expect(read.draft.meetings).toMatchObject([{ ...meeting, date: '2019-03-12/2019-03-13', title: words }]);
  });

  it.each(['Visit of the WG', '5th talk on EG and its neighbours', '5th Rt'])('are none in %s', (words) => {
    const read = readRows([sheetOf(['Meeting|Dates|Place', `${words}|12-13 March 2019|Lima, Peru`])]);
    expect(read.draft.meetings[0]?.ordinal).toBeUndefined();
  });
});

describe('a register of meetings', () => {
  const read = readRows([
    sheetOf([
      'Register of meetings of the consultations',
      '',
      'No|Meeting|Date|Place|Theme|Chair|Supported by|Participants|Number of participants',
      '1|Second Senior Officials Meeting|22.09.2015|Astana, Kazakhstan|Mixed movements|Kazakhstan|UNHCR and IOM|Afghanistan, Kyrgyz Republic; Tajikistan|about 45',
      ['2', '2nd TEG', new Date(Date.UTC(2019, 4, 14)), 'Dushanbe', null, 'Tajikistan', 'UNHCR', null, 60],
      '3|Workshop on documents|14–16 March 2021|online||||Atlantis Refugee Trust|',
      'Total|||||||||',
    ]),
  ]);
  const [som, teg, workshop] = read.draft.meetings;

  it('has a meeting for each row', () => {
    expect(read.bad).toEqual([]);
    expect(read.draft.meetings).toHaveLength(3);
    expect(som).toMatchObject({
      type: 'senior-officials-meeting',
      ordinal: 2,
      date: '2015-09-22',
      city: 'Astana',
      country: 'KAZ',
      theme: 'Mixed movements',
      approximateAttendance: { qualifier: 'about', count: 45 },
    });
    expect(teg).toMatchObject({
      type: 'technical-experts-group',
      ordinal: 2,
      date: '2019-05-14',
      city: 'Dushanbe',
      country: 'TJK',
      approximateAttendance: { qualifier: 'exactly', count: 60 },
    });
    expect(workshop).toMatchObject({ date: '2021-03-14/2021-03-16', modality: 'online' });
  });

  it('takes the names in a cell apart, and asks of those it does not know', () => {
    expect(som?.organisers).toEqual([
      { party: 'UNHCR', role: 'supported' },
      { party: 'IOM', role: 'supported' },
    ]);
    expect(som?.delegations.map(({ party }) => party).toSorted()).toEqual(['AFG', 'KAZ', 'KGZ', 'TJK']);
    const unknown = read.draft.evidence.filter(({ why }) => why === 'review.why.unknown-organisation');
    expect(unknown.map(({ start, end }) => read.text.slice(start, end))).toEqual(['Atlantis Refugee Trust']);
  });

  it('has two that chaired together as two delegations, and nobody of that name', () => {
    const both = readRows([
      sheetOf([
        'Meeting|Date|Place|Chair',
        '2nd Ministerial Conference|7 February 2023|Rome|Italy and Djibouti',
      ]),
    ]).draft.meetings[0];
    expect(both?.delegations.map(({ party, category }) => [party, category])).toEqual([
      ['ITA', 'chair'],
      ['DJI', 'chair'],
    ]);
    expect(both?.people).toEqual([]);
  });

  it('leaves what it does not understand unplaced, and drops titles, numbers and totals', () => {
    expect(unplacedOf(read)).toEqual(['Register of meetings of the consultations']);
    expect(new Set(read.draft.dropped.map(({ why }) => why))).toEqual(
      new Set(['sheet-name', 'column-titles', 'row-number', 'total']),
    );
  });

  it('points each fact at its own cell', () => {
    const date = read.draft.evidence.find(({ path }) => path === '/meetings/0/date');
    expect(read.text.slice(date?.start, date?.end)).toBe('22.09.2015');
  });
});

describe('a register in Russian with titles in two rows', () => {
  const read = readRows([
    sheetOf(
      [
        '№|Мероприятие|Сроки проведения||Место проведения|',
        '|| с | по |Город|Страна',
        '1|3-е Совещание старших должностных лиц|19.09.2016|20.09.2016|Астана|Казахстан',
        '2|Встреча национальных координаторов|05.04.2017|04.04.2017|Бишкек|Кыргызстан',
        '3|Совещание технических экспертов|уточняется||Душанбе|Таджикистан',
      ],
      {
        merges: [
          { top: 0, left: 2, bottom: 0, right: 3 },
          { top: 0, left: 4, bottom: 0, right: 5 },
          { top: 0, left: 0, bottom: 1, right: 0 },
          { top: 0, left: 1, bottom: 1, right: 1 },
        ],
      },
    ),
  ]);

  it('reads first and last days as one period', () => {
    expect(read.draft.meetings[0]).toMatchObject({
      type: 'senior-officials-meeting',
      ordinal: 3,
      date: '2016-09-19/2016-09-20',
      city: 'Астана',
      country: 'KAZ',
    });
  });

  it('leaves a row out that ends before it begins, and tells its cell', () => {
    expect(read.bad).toEqual([
      { table: 0, row: 3, problems: [{ code: 'ends-before', column: 3, text: '04.04.2017' }] },
    ]);
    expect(unplacedOf(read)).toContain('Встреча национальных координаторов');
  });

  it('takes a date that is still open for none', () => {
    expect(read.draft.meetings[1]).toMatchObject({ type: 'technical-experts-group', city: 'Душанбе' });
    expect(read.draft.meetings[1]?.date).toBeUndefined();
  });
});

describe('rows that cannot be right', () => {
  const rows = (...body: string[]) => readRows([sheetOf(['Type|No of meeting|Date|City', ...body])]);

  it('tells an unreadable date, an error of a formula and a number that counts no day', () => {
    const read = rows(
      'SOM|1|31.02.2014|Almaty',
      'SOM|2|#REF!|Astana',
      'SOM|3|99999999|Astana',
      'SOM|4|17.03.2017|Bishkek',
    );
    expect(read.bad.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ['unreadable-date'],
      ['excel-error'],
      ['date-out-of-range'],
    ]);
    expect(read.draft.meetings).toHaveLength(1);
  });

  it('does not make one meeting of two that bear one number and lie years apart', () => {
    const read = rows('SOM|2|22.09.2015|Astana', 'SOM|2|19.09.2016|Astana');
    expect(read.bad).toMatchObject([{ row: 2, problems: [{ code: 'contradicts', other: 1 }] }]);
    expect(read.draft.meetings).toHaveLength(1);
  });

  it('makes one meeting of rows that say the same', () => {
    const read = rows('SOM|2|22.09.2015|Astana', 'SOM|2|September 2015|Astana');
    expect(read.draft.meetings).toHaveLength(1);
    expect(read.draft.meetings[0]?.date).toBe('2015-09-22');
  });
});

describe('days and months', () => {
  const dates = (...cells: string[]) =>
    readRows([sheetOf(['Meeting|Date', ...cells.map((cell, at) => `SOM ${at + 1}|${cell}`)])]);

  it('are told by the other dates of the column', () => {
    expect(dates('03/04/2015', '25/04/2016').draft.meetings.map(({ date }) => date)).toEqual([
      '2015-04-03',
      '2016-04-25',
    ]);
    expect(dates('03/04/2015', '04/25/2016').draft.meetings.map(({ date }) => date)).toEqual([
      '2015-03-04',
      '2016-04-25',
    ]);
  });

  it('are asked about where nothing tells', () => {
    const { draft } = dates('03/04/2015', '05/06/2016');
    expect(draft.evidence.filter(({ why }) => why === 'review.why.ambiguous-date')).toHaveLength(2);
  });
});
