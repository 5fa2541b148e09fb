import { describe, expect, it } from 'vitest';
import { generateNKeysBetween } from 'fractional-indexing';
import { v7 } from 'uuid';

import { newProcess } from '@/domain/new-process';
import { stateOfStatusTitle } from '@/formats/sheet-records/column-titles';
import { planAcceptance } from '@/formats/acceptance/plan-acceptance';

import { readRows, sheetOf, unplacedOf } from './read-rows';

function accepted({ draft, text }: ReturnType<typeof readRows>, register = {}) {
  const process = newProcess(v7(), 'Consultations', 'en');
  return planAcceptance({
    draft,
    texts: [text],
    files: [{ name: 'sheet.xlsx', bytes: new Uint8Array([1]), sha256: 'abc', mediaType: 'text/csv' }],
    register: { processes: [process], ...register },
    processId: process.id,
    decisions: { meetings: [], facts: new Map() },
    newId: () => v7(),
    orderKeys: (after, before, many) => generateNKeysBetween(after, before, many),
  });
}

describe('a matrix of recommendations and States', () => {
  const read = readRows([
    sheetOf([
      'Second Senior Officials Meeting, Astana, 22 September 2015',
      'No|Para|Recommendation|Due|Status||',
      '||||Kazakhstan|Tajikistan|Kyrgyz Republic',
      '1|4|Establish a contact point for search and rescue in every capital|2016-12|implemented|under way|70 % of the posts are filled',
      '2|5|Share the texts of new laws on documents of identity|continuous|not started||n/a',
    ]),
  ]);

  it('keeps each recommendation with its paragraph, its date and its status in each State', () => {
    expect(read.bad).toEqual([]);
    expect(read.draft.recommendations).toEqual([
      {
        meeting: 0,
        reference: '4',
        text: 'Establish a contact point for search and rescue in every capital',
        due: '2016-12',
        progress: [
          { party: 'KAZ', status: 'implemented' },
          { party: 'TJK', status: 'under-way' },
          { party: 'KGZ', status: 'under-way', text: '70 % of the posts are filled' },
        ],
      },
      {
        meeting: 0,
        reference: '5',
        text: 'Share the texts of new laws on documents of identity',
        progress: [
          { party: 'KAZ', status: 'not-started' },
          { party: 'KGZ', status: 'not-applicable' },
        ],
      },
    ]);
  });

  it('becomes recommendations with their origin, commitments and reports', () => {
    const { add } = accepted(read);
    expect(add.recommendations).toMatchObject([
      { text: { en: read.draft.recommendations?.[0]?.text }, due: '2016-12', addressed: 'named' },
      { due: null },
    ]);
    expect(add.recommendationOrigins).toMatchObject([
      { printedReference: 'SOM 2 (2015), para. 4' },
      { printedReference: 'SOM 2 (2015), para. 5' },
    ]);
    expect(add.commitments).toHaveLength(5);
    expect(add.progressUpdates?.map(({ status }) => status)).toEqual([
      'implemented',
      'under-way',
      'under-way',
      'not-started',
      'not-applicable',
    ]);
  });

  it('adds nothing that is there already', () => {
    const first = accepted(read).add;
    const again = accepted(
      {
        ...read,
        draft: {
          ...read.draft,
          sources: [{ ...read.draft.sources[0], file: 'b', sha256: 'other', type: 'register' }],
        },
      },
      first,
    );
    expect(again.add.recommendations ?? []).toEqual([]);
    expect(again.add.commitments ?? []).toEqual([]);
    expect(again.add.progressUpdates ?? []).toEqual([]);
  });
});

describe('a list with a row for each State', () => {
  const read = readRows([
    sheetOf([
      'Рекомендация|Заседание|Адресат|Государство|Статус|Срок исполнения|Ответственное ведомство|Принятые меры|Дата отчёта',
      'Создать контактные пункты в каждой столице|СДЛ-3, 2016|государства-участники|Казахстан|Выполнено|01.12.2017|МВД|Открыт пункт|15.03.2018',
      '|||Таджикистан|В процессе выполнения||Миграционная служба||',
      'Обмениваться текстами новых законов|СДЛ-3, 2016|Казахстан и УВКБ ООН||Частично|||На сайте|',
    ]),
  ]);

  it('goes on with the recommendation above where a row names only the State', () => {
    expect(read.bad).toEqual([]);
    expect(read.draft.recommendations?.[0]).toEqual({
      meeting: 0,
      text: 'Создать контактные пункты в каждой столице',
      addressees: ['государства-участники'],
      progress: [
        {
          party: 'KAZ',
          status: 'implemented',
          due: '2017-12-01',
          owner: 'МВД',
          text: 'Открыт пункт',
          date: '2018-03-15',
        },
        { party: 'TJK', status: 'under-way', owner: 'Миграционная служба' },
      ],
    });
  });

  it('keeps with the recommendation what it does not say of whom', () => {
    expect(read.draft.recommendations?.[1]).toMatchObject({
      addressees: ['KAZ', 'UNHCR'],
      note: 'Статус: Частично\nПринятые меры: На сайте',
    });
    const { add } = accepted(read);
    expect(add.recommendations).toMatchObject([{ addressed: 'participants' }, { addressed: 'named' }]);
    expect(add.addressees).toHaveLength(2);
    expect(add.commitments).toMatchObject([{ due: '2017-12-01', owner: 'МВД' }, { due: null }]);
  });
});

describe('a paragraph that the register has', () => {
  it('is cited itself, where a recommendation gives its number alone', () => {
    const read = readRows([
      sheetOf([
        'Second Senior Officials Meeting, Astana, 22 September 2015',
        'Para|Recommendation|Due',
        '1|Establish a contact point for search and rescue|2016',
      ]),
    ]);
    const withParagraph = {
      ...read.draft,
      meetings: read.draft.meetings.map((meeting) => ({
        ...meeting,
        paragraphs: [{ number: '1', text: 'Participants agreed on contact points.', statements: [] }],
      })),
    };
    const { add } = accepted({ ...read, draft: withParagraph });
    expect(add.recommendationOrigins).toMatchObject([
      { paragraphId: add.paragraphs?.[0]?.id, printedReference: null },
    ]);
  });
});

describe('a list with a column of statuses for each State', () => {
  const read = readRows([
    sheetOf([
      'No|Recommendation|Meeting|Deadline|Status Pakistan|Status Uzbekistan|Remarks',
      '1|Share lists of licensed recruiters with one another|SOM 31 (Sarajevo 2024)|2024-12|Implemented|In progress|',
      '2|Provide pre-departure information free of charge|WG Silk Routes 15 (Dushanbe 2023)||Partially implemented|Not started|',
    ]),
  ]);

  it('keeps the status of each with that State', () => {
    expect(read.bad).toEqual([]);
    const told = read.draft.recommendations?.map(({ progress }) =>
      progress?.map(({ party, status }) => [party, status]),
    );
    expect(told?.[0]).toEqual([
      ['PAK', 'implemented'],
      ['UZB', 'under-way'],
    ]);
    expect(told?.[1]?.map(([party]) => party)).toEqual(['PAK', 'UZB']);
    expect(unplacedOf(read)).toEqual([]);
  });

  it('reads the number, the place and the year of a group by its abbreviation', () => {
    expect(read.draft.meetings[1]).toMatchObject({
      title: 'WG Silk Routes 15 (Dushanbe 2023)',
      ordinal: 15,
      city: 'Dushanbe',
      country: 'TJK',
      date: '2023',
    });
  });

  it.each(['Status: Pakistan', 'Pakistan (status)', 'Implementation in Pakistan', 'Статус Пакистан'])(
    'is known by “%s”',
    (title) => expect(stateOfStatusTitle(title)).toBe('PAK'),
  );

  it.each(['Status date', 'Responsible Pakistan', 'Status of implementation'])('is none by “%s”', (title) =>
    expect(stateOfStatusTitle(title)).toBeNull(),
  );
});
