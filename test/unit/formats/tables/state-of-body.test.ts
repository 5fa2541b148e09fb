import { describe, expect, it } from 'vitest';

import { contactSheet } from '@/formats/contacts/contact-sheet';
import { partyFinder } from '@/formats/tables/party-finder';
import { readRows } from '@/formats/tables/read-rows';
import { recogniseColumns } from '@/formats/tables/recognise-columns';
import { stateOfBody } from '@/formats/tables/state-of-body';

const { find, isParty } = partyFinder([], [], { date: null, language: 'en' });
const codeOf = (text: string) => {
  const state = stateOfBody(text, find);
  return state === null ? null : (find(state)?.iso3 ?? null);
};

describe('a body by whose name its State is known', () => {
  it.each([
    ['Presidency of Migration Management of Türkiye', 'TUR'],
    ['Комитет миграции Республики Казахстан', 'KAZ'],
    ['State Migration Service of Azerbaijan', 'AZE'],
    ['Ministry of Interior of Bosnia and Herzegovina', 'BIH'],
  ])('%s', (text, code) => expect(codeOf(text)).toBe(code));

  it.each([
    'American University of Armenia',
    'Migration Service',
    'Red Crescent of Azerbaijan',
    'Office of Ali Khan',
  ])('is none of %s', (text) => expect(codeOf(text)).toBeNull());
});

it('gives each contact card the State of its own body, to be looked at', () => {
  const card = (name: string, organisation: string) =>
    [
      'BEGIN:VCARD',
      'VERSION:3.0',
      `FN:${name}`,
      `N:${name.split(' ').toReversed().join(';')};;;`,
      `ORG:${organisation}`,
      'END:VCARD',
    ].join('\n');
  const sheet = contactSheet(
    [
      card('Kerem Altun', 'Presidency of Migration Management of Türkiye'),
      card('Elnur Aliyev', 'State Migration Service of Azerbaijan'),
      card('Jane Roe', 'Roe and Sons'),
    ].join('\n'),
    'contacts.vcf',
  );
  const rows = readRows(sheet, recogniseColumns(sheet.rows, 'people', isParty), isParty, [], find);
  expect(rows.map(({ party, problems }) => [party, problems.map(({ code }) => code)])).toEqual([
    ['Türkiye', ['of-body']],
    ['Azerbaijan', ['of-body']],
    ['', []],
  ]);
});
