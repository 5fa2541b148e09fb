import { describe, expect, it } from 'vitest';

import { readFollowUpSheet } from '@/formats/follow-up-sheet/read-follow-up-sheet';
import { readReturnedFile } from '@/formats/follow-up-sheet/read-returned-file';
import { writeSheets } from '@/formats/sheet/write-sheets';

import { oneByte } from '../../../helpers/one-byte';

const titles = ['Ссылка', 'Рекомендация', 'Статус на сегодня', 'Что сделано'];
const rows = [
  ['SOM 3 (2016), п. 2', 'Издать атлас', 'Выполнено', 'Атлас издан в мае 2024 года'],
  ['SOM 3 (2016), п. 4', 'Открыть паром', 'В работе', ''],
];
const csv = (lines: readonly (readonly string[])[]) => lines.map((cells) => cells.join(';')).join('\r\n');
const russian = csv([titles, ...rows]);
const read = async (bytes: Uint8Array) => readReturnedFile(bytes, 'sheet.csv');
const english = (...words: readonly string[]) =>
  new TextEncoder().encode(
    csv([
      ['Reference', 'Recommendation', 'Status now', 'What was done'],
      ...words.map((one) => ['SOM 3 (2016), para. 2', 'Print the atlas', 'Implemented', one]),
    ]),
  );

describe('a follow-up sheet saved as text', () => {
  it.each(['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'])(
    'is read as it was written: %s',
    async (encoding) => {
      const outcome = await read(oneByte(russian, encoding));
      if (!outcome.ok) throw new Error(outcome.error.code);
      expect(outcome.sheets[0]?.rows.map((row) => row.map(String))).toEqual([titles, ...rows]);
      const [sheet] = outcome.sheets;
      expect(sheet && readFollowUpSheet(sheet)?.rows).toMatchObject([
        { cells: { status: 'Выполнено', done: 'Атлас издан в мае 2024 года' } },
        { cells: { status: 'В работе', done: '' } },
      ]);
    },
  );

  it('is refused as a whole where the code page had not its letters', async () => {
    const lost = { ok: false, error: { code: 'letters-lost' } };
    expect(await read(oneByte(russian, 'windows-1252'))).toEqual(lost);
    expect(await read(english('The law was passed', '????? ?????? ? 2024 ????'))).toEqual(lost);
    expect(await read(english('???????'))).toEqual(lost);
    expect(await read(oneByte(csv([titles, ['1', '2', '3', '?аза?стан ?осты']]), 'windows-1251'))).toEqual(
      lost,
    );
    expect(await read(new TextEncoder().encode(csv([titles, ['1', '2', '3', 'а\uFFFD\uFFFD']])))).toEqual(
      lost,
    );
  });

  it.each([
    'Done? Not yet.',
    'Is it ready??',
    '???',
    'See https://example.org/atlas?year=2024&page=2',
    'Готово? Ещё нет.',
    'Готово?Да',
    'https://мвд.рф/поиск?ид=5',
    'What of 2025? What of 2026?',
  ])('keeps question marks that somebody wrote: %s', async (words) => {
    expect(await read(english(words))).toMatchObject({ ok: true });
  });

  it('is not asked of a workbook, which loses none', async () => {
    const sheet = {
      name: 'Sheet',
      columns: titles.map((title) => ({ title, width: 10 })),
      rows: [['1', '2', '3', '????? ??????']],
    };
    expect(await readReturnedFile(await writeSheets([sheet], 'xlsx'), 'sheet.xlsx')).toMatchObject({
      ok: true,
    });
  });
});
