import { describe, expect, it } from 'vitest';

import { readRows, sheetOf, unplacedOf } from './read-rows';

describe('a list of participants under the name of its meeting', () => {
  const read = readRows([
    sheetOf([
      'Provisional list of participants',
      'Second Senior Officials Meeting',
      'Astana, 22 September 2015',
      '',
      'No|Title|Name|Position|Ministry|E-mail',
      'Member States|||||',
      'Kazakhstan|||||',
      '1|Mr.|Ayan SULTANBEKOV|Deputy Minister|Ministry of Foreign Affairs|ayan@example.org',
      '2|Ms.|BEKOVA, Dana|Head of Unit|Ministry of Interior|',
      'Observers|||||',
      'Türkiye|||||',
      '3|Mr.|Kerem AYDIN|Counsellor|Embassy|',
      '4||| Expert|Embassy|',
    ]),
  ]);
  const [meeting] = read.draft.meetings;

  it('is of that meeting', () => {
    expect(read.draft.sources[0]?.type).toBe('list-of-participants');
    expect(read.draft.meetings).toHaveLength(1);
    expect(meeting).toMatchObject({
      type: 'senior-officials-meeting',
      ordinal: 2,
      date: '2015-09-22',
      city: 'Astana',
    });
  });

  it('puts everybody into the delegation whose heading stands above them', () => {
    expect(meeting?.delegations).toEqual([
      { party: 'KAZ', printedName: 'Kazakhstan', category: 'member' },
      { party: 'TUR', printedName: 'Türkiye', category: 'observer' },
    ]);
    expect(meeting?.people).toEqual([
      {
        name: 'Ayan SULTANBEKOV',
        email: 'ayan@example.org',
        honorific: 'Mr.',
        function: 'Deputy Minister',
        institution: 'Ministry of Foreign Affairs',
        party: 'KAZ',
      },
      {
        name: 'Dana Bekova',
        honorific: 'Ms.',
        function: 'Head of Unit',
        institution: 'Ministry of Interior',
        party: 'KAZ',
      },
      { name: 'Kerem AYDIN', honorific: 'Mr.', function: 'Counsellor', institution: 'Embassy', party: 'TUR' },
    ]);
  });

  it('leaves a row without a name out', () => {
    expect(read.bad).toMatchObject([{ row: 12, problems: [{ code: 'no-name' }] }]);
    expect(unplacedOf(read)).toContain('Expert');
  });
});

describe('a list that says who came', () => {
  const read = readRows([
    sheetOf([
      '14th Senior Officials Meeting – Bangkok, 29–30 May 2024 – List of participants',
      'Delegation|Title|Given name|FAMILY NAME|Position|Attendance',
      'Australia|Ms.|Lynn|BELL|Ambassador|in person (first day)',
      'Bhutan|Mr.|Karma|DORJI|Chief of Immigration|apologies',
      'Fiji|Ms.|Sera|VAKALOLOMA|Director|regrets',
      'Fiji|Mr.|Ratu|MARA|Officer|in person',
      'Samoa|Ms.|Ana|TUA|Officer|no show',
      'Nepal|Mr.|Hari|RAI|Clerk|perhaps',
      'Myanmar|||||no reply',
      'Tonga|||||apologies (via New Zealand)',
      'Papua New Guinea|||||online',
      'Palau|||||online',
      'Palau|Ms.|Mere|SALII|Officer|in person',
      'Kiribati|Mr.|Ioane|TEKE|Officer|online',
      'Nauru|||||did not attend',
      'Tuvalu|||||no',
    ]),
  ]);
  const [meeting] = read.draft.meetings;

  it('has as delegations those that came, and those all of whom sent apologies as excused', () => {
    expect(meeting?.delegations.map(({ party, attendance }) => [party, attendance])).toEqual([
      ['AUS', undefined],
      ['BTN', 'excused'],
      ['FJI', undefined],
      ['TON', 'excused'],
      // Of a named person from afar the person says it.
      ['PNG', 'remote'],
      ['PLW', undefined],
      ['KIR', undefined],
      // "no" may also be said beforehand, by one that will not come.
      ['NRU', 'absent'],
    ]);
    expect(unplacedOf(read)).toContain('no reply');
  });

  it('takes no word for presence that it does not understand', () => {
    expect(meeting?.people.map(({ party, attendance }) => [party, attendance])).toEqual([
      ['AUS', 'present'],
      ['BTN', 'excused'],
      ['FJI', 'excused'],
      ['FJI', 'present'],
      ['WSM', 'absent'],
      ['NPL', 'invited'],
      ['PLW', 'present'],
      ['KIR', 'remote'],
    ]);
  });
});

describe('a list of several meetings', () => {
  it('takes the meeting from its column, and each person at each meeting', () => {
    const read = readRows([
      sheetOf([
        'Meeting|Meeting date|Country|Given name|Family name|Attendance',
        'SOM 2|22.09.2015|KAZ|Ayan|SULTANBEKOV|present',
        'SOM 3|19.09.2016|KAZ|Ayan|SULTANBEKOV|excused',
        'SOM 3|19.09.2016|Ruritania|Rudolf|RASSENDYLL|',
      ]),
    ]);
    expect(read.bad).toEqual([]);
    expect(read.draft.meetings.map(({ ordinal, date, people }) => [ordinal, date, people.length])).toEqual([
      [2, '2015-09-22', 1],
      [3, '2016-09-19', 2],
    ]);
    expect(read.draft.meetings[1]?.people[0]).toMatchObject({ attendance: 'excused', party: 'KAZ' });
    const asked = read.draft.evidence.filter(({ why }) => why === 'review.why.unknown-organisation');
    expect(new Set(asked.map(({ start, end }) => read.text.slice(start, end)))).toEqual(
      new Set(['Ruritania']),
    );
  });

  it('takes the meeting from the name of the sheet', () => {
    const read = readRows([
      sheetOf(['Страна|ФИО|Должность', 'Казахстан|Аян Султанбеков|Заместитель министра'], {
        name: 'СДЛ-2 2015',
      }),
      sheetOf(['Страна|ФИО|Должность', 'Таджикистан|Фаррух Раҳимов|Начальник отдела'], {
        name: 'СДЛ-3 2016',
      }),
    ]);
    expect(read.draft.meetings.map(({ ordinal, date }) => [ordinal, date])).toEqual([
      [2, '2015'],
      [3, '2016'],
    ]);
  });
});

describe('tables in one sheet', () => {
  it('are read one under another and side by side', () => {
    const read = readRows([
      sheetOf([
        'Meeting|Date|City||Country|Status|Since',
        'SOM 1|15.03.2014|Almaty||Iran|observer|2013',
        'SOM 2|22.09.2015|Astana||Pakistan|member|2013',
        '',
        'Third Senior Officials Meeting, 19 September 2016',
        'Country|Name|Position|||| ',
        'Kazakhstan|Ayan Sultanbekov|Deputy Minister||||',
      ]),
    ]);
    expect(read.bad).toEqual([]);
    expect(read.draft.meetings.map(({ ordinal, people }) => [ordinal, people.length])).toEqual([
      [1, 0],
      [2, 0],
      [3, 1],
    ]);
    expect(read.draft.statuses).toEqual([
      { party: 'IRN', status: 'observer', from: '2013' },
      { party: 'PAK', status: 'member', from: '2013' },
    ]);
  });

  it('go on below their titles printed once more', () => {
    const read = readRows([
      sheetOf(['Meeting|Date', 'SOM 1|15.03.2014', 'Meeting|Date', 'SOM 2|22.09.2015', '', 'SOM 3|2016']),
    ]);
    expect(read.draft.meetings.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3]);
  });
});

describe('a list whose names have two rows of titles', () => {
  const read = readRows([
    sheetOf(
      [
        'Second Senior Officials Meeting, Astana, 22 September 2015|||||',
        'No.|Country|Name||Position|E-mail',
        '||First name|Family name||',
        '1|Kazakhstan|Ayan|SULTANBEKOV|Deputy Minister|ayan@example.org',
        '2|Armenia|Ani|SARGSYAN|Adviser|excused',
        '3|Tajikistan|Farrukh|RAHIMOV|Adviser|see above',
        '4|Pakistan|Ali|KHAN|Adviser|no',
      ],
      { merges: [{ top: 1, left: 2, bottom: 1, right: 3 }] },
    ),
  ]);

  it('reads both names of each', () => {
    expect(read.draft.meetings[0]?.people.map(({ name }) => name)).toEqual([
      'Ayan Sultanbekov',
      'Ani Sargsyan',
      'Farrukh Rahimov',
      'Ali Khan',
    ]);
  });

  it('takes for an address only what is one, and who was excused from where it stands', () => {
    expect(read.bad).toEqual([]);
    expect(read.draft.meetings[0]?.people.map(({ email, attendance }) => [email, attendance])).toEqual([
      ['ayan@example.org', undefined],
      [undefined, 'excused'],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(unplacedOf(read)).toEqual(['see above', 'no']);
  });
});
