import { expect, it } from 'vitest';

import { listName } from '@/domain/person';
import { plannedPaste } from '../../../helpers/planned-paste';

const named = (text: string) =>
  plannedPaste(text).plan.rows.map(({ names: [name], problems }) =>
    [name?.given, name?.family, name ? listName(name) : '', ...problems.map(({ code }) => code)].join('|'),
  );

it('a table keeps the letters of Turkish and Azerbaijani names, by the name and by the State', () => {
  expect(
    named(
      'Country\tName\nTürkiye\tMs. Işıl AKINCI\nTürkiye\tMr. Çetin KIRIMLI\nAzerbaijan\tMr. Elçin QASIMOV\nAzerbaijan\tMr. Elchin ALIYEV\nKazakhstan\tMr. Vito TRANI',
    ),
  ).toEqual([
    'Işıl|Akıncı|Işıl AKINCI',
    'Çetin|Kırımlı|Çetin KIRIMLI',
    'Elçin|Qasımov|Elçin QASIMOV',
    'Elchin|ALIYEV|Elchin ALIYEV',
    'Vito|Trani|Vito TRANI',
  ]);
});

it('a family name in a column of its own keeps them too', () => {
  expect(named('Country\tGiven name\tFamily name\nTürkiye\tIşıl\tAKINCI\nChile\tMaría\tDE LA CRUZ')).toEqual([
    'Işıl|Akıncı|Işıl AKINCI',
    'María|de la Cruz|María DE LA CRUZ',
  ]);
});

it('a family name with "und" is one person', () => {
  expect(named('Country\tName\nGermany\tAnna-Lena von und zu Hohenfels')).toEqual([
    'Anna-Lena|von und zu Hohenfels|Anna-Lena VON UND ZU HOHENFELS',
  ]);
});

it('a cell that is a formula is nobody', () => {
  const formula = '=HYPERLINK("https://example.org","Ivan Petrov")';
  const { plan } = plannedPaste(`Country\tName\tPosition\nKazakhstan\t${formula}\tExpert`);
  expect(plan.rows.map(({ kind, name }) => [kind, name])).toEqual([['delegation', 'Kazakhstan']]);
  expect(plan.rows[0]?.problems).toContainEqual({ code: 'unread', field: 'name', text: formula });
});
