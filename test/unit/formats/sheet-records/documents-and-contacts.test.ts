import { describe, expect, it } from 'vitest';

import { proposeMapping } from '@/formats/sheet-records/propose-mapping';
import { openTables } from '@/formats/sheet-records/read-tables';

import { accept, aRegister } from '../acceptance/accepted';
import { readRows, sheetOf, unplacedOf } from './read-rows';

function mappingOf(rows: readonly string[]) {
  const [found] = openTables([sheetOf(rows)], true).tables;
  if (!found) throw new Error('no table');
  const { mapping, isSure } = proposeMapping(found.table);
  return { kind: mapping.kind, fields: mapping.columns.map(({ field }) => field), isSure };
}

const documents = [
  'Symbol|Title|Date|Meeting',
  'AP/SOM4/1|Work Plan of the Altyn Process for 2018-2020|13 June 2018|4th Senior Officials Meeting',
  'AP/MIN3/2|Nur-Sultan Declaration on Mixed Movements|5 October 2021|Third Ministerial Conference',
];

describe('a list of documents with the meetings that issued them', () => {
  it('is taken for one, by the symbols', () => {
    expect(mappingOf(documents)).toEqual({
      kind: 'documents',
      fields: ['symbol', 'title', 'date', 'meeting'],
      isSure: true,
    });
  });

  it.each([
    ['Обозначение|Название|Дата|Заседание', 'АП/СДЛ-4/1|План работы|13.06.2018|Четвёртое СДЛ'],
    ['Условное обозначение|Документ|Дата|Заседание', 'АП/СДЛ-4/1|План работы|13.06.2018|Четвёртое СДЛ'],
    ['Құжат нөмірі|Құжат|Күні|Отырыс', 'АП/4/1|Жұмыс жоспары|13.06.2018|Төртінші отырыс'],
  ])('is called so in Russian and Kazakh too: %s', (titles, row) => {
    expect(mappingOf([titles, row])).toMatchObject({
      kind: 'documents',
      fields: ['symbol', 'title', 'date', 'meeting'],
    });
  });

  it('is no register of meetings, which has their places', () => {
    const meetings = [
      'No|Meeting|Title|Date|City',
      '1|4th Senior Officials Meeting|Seasonal work|13 June 2018|Bishkek',
      '2|Third Ministerial Conference|Mixed movements|5 October 2021|Astana',
    ];
    expect(mappingOf(meetings).kind).toBe('meetings');
  });

  it('brings its symbols into the register, with their places', () => {
    const read = readRows([sheetOf(documents)]);
    const { draft, text } = read;
    expect(draft.meetings.map(({ documents: [one] }) => one?.symbol)).toEqual(['AP/SOM4/1', 'AP/MIN3/2']);
    expect(unplacedOf(read)).toEqual([]);
    const { register } = accept(aRegister(), { draft, text });
    expect(register.documents?.map(({ symbol }) => symbol)).toEqual(['AP/SOM4/1', 'AP/MIN3/2']);
    const [claim] = register.claims?.filter(({ field }) => field === 'symbol') ?? [];
    expect(text.slice(claim?.start, claim?.end)).toBe('AP/SOM4/1');
  });

  it.each(['б/н', '—', 'see annex 2', 'report-2.pdf', 'v1.2'])(
    'takes nothing for a symbol that is none: %s',
    (words) => {
      const rows = [...documents, `${words}|Progress report|13 June 2018|4th Senior Officials Meeting`];
      const papers = readRows([sheetOf(rows)]).draft.meetings.flatMap((meeting) => meeting.documents);
      const paper = papers.find(({ title }) => title === 'Progress report');
      expect([paper?.title, paper?.symbol]).toEqual(['Progress report', undefined]);
    },
  );

  it.each([
    ['Title|Version|Date|Meeting', 'v1.2', 'v2.0'],
    ['Title|File|Date|Meeting', 'decl-2018.docx', 'plan-2.pdf'],
  ])('takes no column of versions or files for one of symbols: %s', (titles, one, two) => {
    const meeting = '13 June 2018|4th Senior Officials Meeting';
    const rows = [titles, `Bishkek Declaration|${one}|${meeting}`, `Work Plan|${two}|${meeting}`];
    expect(mappingOf(rows).fields).not.toContain('symbol');
  });

  it('tells two documents of one title by their symbols', () => {
    const agendas = [
      'Symbol|Title|Meeting',
      'AP/SOM4/1|Agenda|4th Senior Officials Meeting',
      'AP/SOM4/1/Rev.1|Agenda|4th Senior Officials Meeting',
    ];
    const { draft, text } = readRows([sheetOf(agendas)]);
    const { register } = accept(aRegister(), { draft, text });
    expect(register.documents?.map(({ symbol }) => symbol)).toEqual(['AP/SOM4/1', 'AP/SOM4/1/Rev.1']);
  });
});

const participants = [
  'Second Senior Officials Meeting, Astana, 22 September 2015||||',
  'State|Name|Position|E-mail|Phone',
  'Kyrgyz Republic|Aibek Karimov|Deputy Chairman|karimov@example.org|+996 312 00 00 00',
  'Tajikistan|Farrukh Nazarov|Head of Department||',
];

describe('a list of participants that says how to reach them', () => {
  it.each([
    ['E-mail', 'Telephone'],
    ['Эл. почта', 'Телефон'],
    ['Электрондық пошта', 'Телефоны'],
  ])('has columns for that: %s, %s', (mail, phone) => {
    const rows = [`State|Name|Position|${mail}|${phone}`, ...participants.slice(1)];
    expect(mappingOf(rows)).toMatchObject({
      kind: 'participants',
      fields: ['party', 'name', 'function', 'email', 'phone'],
    });
  });

  it('keeps it with the post, and with nobody of whom it says nothing', () => {
    const { draft, text } = readRows([sheetOf(participants)]);
    const { register } = accept(aRegister(), { draft, text });
    expect(register.attendances).toHaveLength(2);
    expect(register.appointments).toMatchObject([
      { function: 'Deputy Chairman', email: 'karimov@example.org', phone: '+996 312 00 00 00' },
    ]);
    const [claim] = register.claims?.filter(({ field }) => field === 'email') ?? [];
    expect(text.slice(claim?.start, claim?.end)).toBe('karimov@example.org');
  });
});
