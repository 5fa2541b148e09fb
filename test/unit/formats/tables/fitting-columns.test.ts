import { describe, expect, it } from 'vitest';

import type { ReadSheet } from '@/formats/sheet/sheet';
import { fittingColumns } from '@/formats/tables/fitting-columns';
import type { Columns } from '@/formats/tables/recognise-columns';

const sheet = (rows: ReadSheet['rows']): ReadSheet => ({ name: '', rows, merges: [], dateSystem: 1900 });
const chosen: Columns = { titles: 0, fields: ['party', 'name', 'institution'] };

describe('columns that somebody chose', () => {
  it('stay when the text of the table is corrected', () => {
    const corrected = sheet([
      ['Страна', 'ФИО', 'Организация'],
      ['Казахстан', 'Сериков А.Б.; Омаров Т.К.', 'МВД'],
      ['Турция', 'Akın', ''],
    ]);
    expect(fittingColumns(chosen, corrected)).toBe(chosen);
  });

  it('are recognised anew when the table has other columns, or nothing is left of it', () => {
    expect(fittingColumns(chosen, sheet([['Казахстан', 'Сериков']]))).toBeNull();
    expect(fittingColumns(chosen, sheet([]))).toBeNull();
    expect(fittingColumns(null, sheet([['Казахстан']]))).toBeNull();
  });
});
