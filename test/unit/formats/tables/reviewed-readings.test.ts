import { describe, expect, it } from 'vitest';
import { readStatus } from '@/formats/follow-up-sheet/status-words';
import { outcomeReader } from '@/formats/narrative/propose-outcome';
import { cutPerson } from '@/formats/person-line/cut-person';
import { takeHonorific } from '@/formats/person-line/honorifics';
import { announcedParty } from '@/formats/tables/announced-party';
import { formsBeforeSpreadsheet } from '@/formats/tables/before-spreadsheet';
import { labelledLine } from '@/formats/tables/labelled-line';
import { nameAndAcronym } from '@/formats/tables/party-finder';
import { saysNobody } from '@/formats/tables/says-nobody';
import { standingOfHeading } from '@/formats/tables/standing-of-heading';
import { tableOfLines } from '@/formats/tables/table-of-lines';
import { workTimeOf } from '../../../helpers/work-time';

const proposed = (text: string) => outcomeReader('en')({ text, level: 0, items: [] });

const states = [
  'Kazakhstan',
  'Uzbekistan',
  'Kyrgyzstan',
  'Казахстан',
  'Узбекистан',
  'Bosnia and Herzegovina',
];
const isParty = (text: string) => states.includes(text);

describe('what a line says of those below it', () => {
  it.each([
    'List of experts from Kazakhstan and Uzbekistan',
    'Список участников из Казахстана и Узбекистана',
    'Kazakhstan and Uzbekistan will be represented by:',
    'List of delegates from Kazakhstan, Kyrgyzstan and Uzbekistan',
  ])('announces nobody’s people where several are named: %s', (line) => {
    expect(announcedParty(line, isParty)).toBeNull();
  });

  it.each([
    ['List of experts from Kazakhstan', 'Kazakhstan'],
    ['Bosnia and Herzegovina will be represented by:', 'Bosnia and Herzegovina'],
    ['Список делегации Узбекистана', 'Узбекистан'],
  ])('announces those of the one: %s', (line, party) => {
    expect(announcedParty(line, isParty)).toBe(party);
  });

  it('loses nobody whose post begins like a line of a form', () => {
    expect(labelledLine('Visa Officer: Mr. Ivan Petrov')).toBeNull();
    expect(labelledLine('Special Representative: Mr. Ivan Petrov')).toBeNull();
    expect(labelledLine('Visa: required')).toMatchObject({ field: 'other' });
    expect(labelledLine('Emergency contact: Mr. Ivan Petrov')).toMatchObject({ field: 'other' });
  });
});

describe('what a spreadsheet does to a cell', () => {
  it('is not to turn day and month round in the same notation: that is an edit', () => {
    expect(formsBeforeSpreadsheet('01.02.2026')).not.toContain('02.01.2026');
    expect(formsBeforeSpreadsheet('01.02.2026')).toContain('1.2.2026');
    expect(formsBeforeSpreadsheet('2/1/2026')).toContain('01.02.2026');
  });
});

describe('long runs of blanks and brackets', () => {
  it.each([
    ['a statement', () => void proposed(`Participants agreed to meet${' '.repeat(20_000)}and noted it.`)],
    ['a heading', () => void standingOfHeading(`Observers${' '.repeat(30_000)}x`)],
    ['a person', () => void cutPerson(`Anna${' '.repeat(30_000)}Lee`)],
    ['nobody', () => void saysNobody(`${')'.repeat(60_000)}x`)],
    ['a name with its acronym', () => void nameAndAcronym(`Centre${' '.repeat(30_000)}x`)],
  ])('are read in time that grows with their length alone: %s', (_, read) => {
    expect(workTimeOf(read)).toBeLessThan(400);
  });
});

describe('what stands in brackets behind a name', () => {
  it('is an honorific, and a post is none', () => {
    expect(cutPerson('Ли Сяомэй (г-жа)')).toMatchObject({ honorific: 'г-жа', name: 'Ли Сяомэй' });
    expect(cutPerson('Ivan Petrov (Ambassador), Ministry').honorific).toBeNull();
  });
});

describe('a regional honorific', () => {
  it('is a given name before a patronymic', () => {
    expect(takeHonorific('Мырза Ахмедович Алиев').honorific).toBeNull();
    expect(takeHonorific('Мырза Ахмед Алиев').honorific).toBe('Мырза');
  });
});

describe('a share in the words of a status', () => {
  it.each([
    ['100% of funding missing, not started', 'not-started'],
    ['выполнено на 70%', 'under-way'],
    ['70 %', 'under-way'],
  ])('counts where the words around it say no other: %s', (text, status) => {
    expect(readStatus(text)).toMatchObject({ kind: 'guess', status });
  });
});

describe('a table with each cell in a line', () => {
  const titles = ['Name', 'Position', 'Organisation', 'E-mail'];
  const rowOf = (name: string, mail: readonly string[]) => [name, 'Director', 'Ministry of Labour', ...mail];

  it('is read where every column holds its kind', () => {
    const cells = ['Anna Lee', 'Boris Kim'].flatMap((name) => rowOf(name, ['a@b.example']));
    expect(tableOfLines([...titles, ...cells].join('\n'))?.rows).toHaveLength(3);
  });

  it('is none where an empty cell would shift the rest, though the count is whole', () => {
    const cells = ['Anna Lee', 'Boris Kim', 'Clara Oz', 'Dan Roe'].flatMap((name) => rowOf(name, []));
    expect(tableOfLines([...titles, ...cells].join('\n'))).toBeNull();
  });
});
