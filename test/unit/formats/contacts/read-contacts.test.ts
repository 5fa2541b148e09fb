import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { contactSheet } from '@/formats/contacts/contact-sheet';
import { readPriorRecord } from '@/formats/prior-records/read-prior-record';
import { readSheets } from '@/formats/sheet/read-sheets';
import type { ReadSheet } from '@/formats/sheet/sheet';
import { recogniseColumns } from '@/formats/tables/recognise-columns';

const bytes = new Uint8Array(
  readFileSync(resolve(import.meta.dirname, '../../../fixtures/prior-records/contacts.vcf')),
);
/** The rows by the titles over them, empty cells left out. */
function recordsOf({ rows: [titles = [], ...rows] }: ReadSheet): readonly Record<string, unknown>[] {
  return rows.map((row) =>
    Object.fromEntries(
      row.flatMap((cell, at) => (cell === null ? [] : [[String(titles[at]), cell] as const])),
    ),
  );
}
const card = (...lines: readonly string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\n');
const one = (...lines: readonly string[]) => recordsOf(contactSheet(card(...lines), 'made.vcf'))[0];

describe('contact cards of several programs in one file', async () => {
  const outcome = await readPriorRecord({ name: 'contacts.vcf', bytes });
  if (!outcome.ok || outcome.kind !== 'table') throw new Error(JSON.stringify(outcome));
  const [sheet] = outcome.sheets;
  if (!sheet) throw new Error('no sheet');

  it('are a table with the titles of the app’s own', () => {
    expect(recordsOf(sheet)).toEqual([
      {
        Обращение: 'Г-жа',
        'Имя, отчество': 'Анна Петровна',
        Фамилия: 'Иванова',
        'Имя другим письмом': 'Anna Ivanova',
        Должность: 'Начальник отдела',
        Подразделение: 'Отдел миграции',
        Ведомство: 'Министерство труда',
        'Электронная почта': 'a.ivanova@labour.example',
        Телефон: '+996 312 00 00 00',
        Примечание: 'old@labour.example, Отвечает за списки, до 2024 года',
      },
      { 'Имя, отчество': 'Борис', Фамилия: 'Петров', Телефон: '+7 700 000 00 00' },
      {
        Обращение: 'Ms.',
        'Имя, отчество': 'Dana',
        Фамилия: 'Example',
        'Государство или организация': 'UNHCR',
        Должность: 'Protection Officer',
        'Электронная почта': 'dana@agency.example',
        Телефон: '+41-00-000',
        Адрес: 'Street 1, Geneva, Switzerland',
        Примечание: 'PhD, LANG: en, ru',
      },
    ]);
  });

  it('have columns that the comparison with the register knows', () => {
    const { titles, fields } = recogniseColumns(sheet.rows, 'people', () => false);
    expect(titles).toBe(0);
    expect(fields).toEqual([
      'honorific',
      'given',
      'family',
      'other-names',
      'party',
      'function',
      'unit',
      'institution',
      'email',
      'phone',
      'address',
      'note',
    ]);
  });

  it('are read where a table of people is asked for', async () => {
    expect(await readSheets(bytes, 'contacts.vcf')).toEqual({ ok: true, sheets: outcome.sheets });
  });
});

describe('a contact card', () => {
  it('without a name in parts is read by the whole of it', () => {
    expect(one('VERSION:3.0', 'FN:Anna Ivanova', 'ORG:Ministry of Labour')).toEqual({
      Name: 'Anna Ivanova',
      Institution: 'Ministry of Labour',
    });
  });

  it('of version 2.1 is read in the encoding that each line names', () => {
    expect(
      one('VERSION:2.1', 'N;CHARSET=windows-1251;QUOTED-PRINTABLE:=CF=E5=F2=F0=EE=E2;=C1=EE=F0=E8=F1'),
    ).toEqual({
      'Имя, отчество': 'Борис',
      Фамилия: 'Петров',
    });
  });

  it('that is badly written is read as far as it goes', () => {
    expect(one('VERSION:3.0', 'nonsense', 'N:Ivanova;Anna', 'TEL;;;:', 'EMAIL', 'X;=:')).toEqual({
      'Given name': 'Anna',
      'Family name': 'Ivanova',
    });
    const text = 'BEGIN:VCARD\nN:Ivanova;Anna\nBEGIN:VCARD\nN:Example;Dana';
    expect(recordsOf(contactSheet(text, 'x'))).toHaveLength(2);
  });

  it('with nothing in it is empty', async () => {
    const empty = strToU8(card('VERSION:3.0', 'PHOTO:x'));
    expect(await readPriorRecord({ name: 'a.vcf', bytes: empty })).toEqual({
      ok: false,
      error: { code: 'empty' },
    });
  });
});

describe('a file of more cards than a register has people', () => {
  it('is cut, which is told', () => {
    const { rows, cut } = contactSheet(card('N:Ivanova;Anna').repeat(20_500), 'x');
    expect([rows.length, cut]).toEqual([20_000, { rows: true, columns: false }]);
  });
});
