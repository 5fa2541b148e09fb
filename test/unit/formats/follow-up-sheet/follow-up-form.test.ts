import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';

import { v7 } from 'uuid';

import { readReturnedFile } from '@/formats/follow-up-sheet/read-returned-file';
import { writeSheets } from '@/formats/sheet/write-sheets';

import { aParty } from '../../../helpers/builders';
import {
  editedForm,
  filledForm,
  formOf,
  returnedForm,
  rowsOf,
  type Filled,
} from '../../../helpers/filled-form';
import { followUpRegister } from '../../../helpers/follow-up-register';
import { recommendationRecordsOf } from '../../../helpers/recommendation-records';
import { planOf, sheetOf } from '../../../helpers/returned-sheet';

const { records: all, partyIds } = followUpRegister({ recommendations: 6, states: 4 });
const records = recommendationRecordsOf(all);
const [afghanistan = '', azerbaijan = ''] = partyIds;

const returned = async (filled: Filled, partyId = afghanistan) =>
  returnedForm(filledForm(await formOf(records, partyId), filled));
const codes = (row: { readonly problems: readonly { readonly code: string }[] } | undefined) =>
  row?.problems.map(({ code }) => code);
const row = (label: string, words: string) =>
  `<w:tr>${[label, words].map((one) => `<w:tc><w:p><w:r><w:t>${one}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr>`;

describe('a follow-up form for Word', () => {
  it('shows each open recommendation in the languages asked for, with what is known and what is to be filled in', async () => {
    const { value } = await mammoth.extractRawText({
      buffer: Buffer.from(await formOf(records, afghanistan, 'both')),
    });
    expect(value).toContain('Follow-up to recommendations: Afghanistan');
    expect(value).toContain('Ход выполнения рекомендаций: Афганистан');
    expect(value).toContain('Регистрировать каждого, кто просит о защите');
    expect(value).toContain('Register every person who asks for protection');
    expect(value.match(/Status now \/ Статус на сегодня/gu)).toHaveLength(6);
    expect(value).toContain('Not started (March 2017) / Не начато (март 2017 г.)');
  });

  it('that nobody touched offers nothing, its prompts included', async () => {
    for (const language of ['en', 'ru', 'both'] as const) {
      const plan = planOf(await returnedForm(await formOf(records, afghanistan, language)), records);
      expect(plan.partyId).toBe(afghanistan);
      expect(plan.rows.map(({ kind }) => kind)).toEqual(Array.from({ length: 6 }, () => 'empty'));
    }
  });

  it('gives the very rows that a workbook filled in alike gives', async () => {
    const filled: Filled = {
      1: {
        status: 'выполнено',
        date: 'март 2024',
        owner: 'Министерство юстиции',
        done: 'Принят приказ № 14 <а & б>.',
      },
      3: { status: 'Implemneted', evidence: 'Order No. 14' },
    };
    const sheet = sheetOf(records, afghanistan);
    const at = (field: string) => sheet.columns.findIndex(({ title }) => title === field);
    const rows = sheet.rows.map((cells, index) => {
      const given = filled[index];
      if (!given) return cells;
      const places = [
        [at('Status now'), given.status],
        [at('As of (date)'), given.date],
        [at('Responsible body'), given.owner],
        [at('What was done'), given.done],
        [at('Evidence'), given.evidence],
      ] as const;
      return cells.map((cell, column) => places.find(([place]) => place === column)?.[1] ?? cell);
    });
    const read = await readReturnedFile(await writeSheets([{ ...sheet, rows }], 'xlsx'), 'sheet.xlsx');
    if (!read.ok || !read.sheets[0]) throw new Error('no sheet');
    const bare = (plan: ReturnType<typeof planOf>) => plan.rows.map((one) => ({ ...one, line: 0 }));
    const fromForm = planOf(await returned(filled), records);
    expect(bare(fromForm)).toEqual(bare(planOf(read.sheets[0], records)));
    expect(fromForm.rows[1]).toMatchObject({ kind: 'report', line: 2, done: 'Принят приказ № 14 <а & б>.' });
    expect(fromForm.rows[3]).toMatchObject({ done: 'Evidence: Order No. 14', status: 'implemented' });
  });

  it('takes a status in the words of both languages, one beside the other', async () => {
    const form = filledForm(
      await formOf(records, afghanistan, 'both'),
      { 0: { status: 'Under way / Выполняется' }, 1: { status: 'Under way / Выполнено' } },
      'both',
    );
    const plan = planOf(await returnedForm(form), records);
    expect(plan.rows[0]).toMatchObject({ status: 'under-way', problems: [] });
    expect(codes(plan.rows[1])).toEqual(['status-unread']);
  });

  it('is known by its hidden marks with blocks taken away, turned round, or run into one table', async () => {
    const filled = filledForm(await formOf(records, afghanistan), { 2: { status: 'Implemented' } });
    const expected = records.recommendations.find(
      ({ text }) => text.en === 'Exchange data on mixed movements each quarter',
    );
    for (const edit of [
      (tables: readonly string[]) => tables.slice(2).toReversed(),
      (tables: readonly string[]) => [
        tables.join('').replaceAll(/<\/w:tbl><w:tbl>(?:<w:tblPr>[\s\S]*?<\/w:tblGrid>)?/gu, ''),
      ],
    ]) {
      const plan = planOf(await returnedForm(editedForm(filled, edit)), records);
      const reports = plan.rows.filter(({ kind }) => kind === 'report');
      expect(reports).toHaveLength(1);
      expect(reports[0]).toMatchObject({ recommendationId: expected?.id, problems: [] });
    }
  });

  it('keeps what was added: a row, a further cell, a line below the block; fields that were taken out are empty', async () => {
    const form = editedForm(
      filledForm(await formOf(records, afghanistan), { 0: { status: 'Implemented' } }),
      (tables) =>
        tables.map((table, at) => {
          if (at !== 0) return table;
          const date = rowsOf(table).find((one) => one.includes('As of (date)')) ?? '';
          return `${table.replace(date, '').replace('</w:tbl>', `${row('Budget', '5 m')}</w:tbl>`)}<w:p><w:r><w:t>See our letter.</w:t></w:r></w:p>`;
        }),
    );
    const plan = planOf(await returnedForm(form), records);
    expect(plan.added).toEqual(['Budget', 'Below the table']);
    expect(plan.rows[0]).toMatchObject({
      status: 'implemented',
      date: null,
      extras: [
        { title: 'Budget', text: '5 m' },
        { title: 'Below the table', text: 'See our letter.' },
      ],
      problems: [{ code: 'below-table' }],
    });
  });

  it('says where a reference was changed, and asks where the mark is lost with it', async () => {
    const changed = editedForm(
      filledForm(await formOf(records, afghanistan), {
        0: { status: 'Implemented' },
        1: { status: 'Implemented' },
      }),
      (tables) =>
        tables.map((table, at) =>
          at === 0
            ? table.replace('SOM 2 (2015), para. 1<', 'SOM 9, para. 1<')
            : at === 1
              ? table.replace('SOM 2 (2015), para. 5<', 'Our own list, no. 5<').replace(/f1 en [^<]*/u, '')
              : table,
        ),
    );
    const plan = planOf(await returnedForm(changed), records);
    expect(codes(plan.rows[0])).toEqual(['reference-changed']);
    expect(codes(plan.rows[1])).toEqual(['reference-guessed']);
  });

  it('of another State, on what the State was not asked, or of another register is pointed out row by row', async () => {
    const form = await returned({ 0: { status: 'Implemented' } }, azerbaijan);
    expect(codes(planOf(form, records, { partyId: afghanistan }).rows[0])).toEqual(['other-party']);
    const unasked = {
      ...records,
      represented: records.represented.filter(({ partyId }) => partyId !== azerbaijan),
    };
    expect(codes(planOf(form, unasked).rows[0])).toContain('not-addressed');

    const other = followUpRegister({ recommendations: 6, states: 4 });
    const elsewhere = recommendationRecordsOf(other.records);
    const strange = planOf(form, elsewhere, { partyId: other.partyIds[1] ?? '' });
    expect(codes(strange.rows[0])).toEqual(['other-register']);
    expect(planOf(form, { ...records, parties: [aParty({ id: v7() })] }).partyId).toBeNull();
  });

  it('with changes that wait for acceptance counts what was added and not what was deleted', async () => {
    const form = editedForm(filledForm(await formOf(records, afghanistan), { 0: { done: 'X' } }), (tables) =>
      tables.map((table) =>
        table.replace(
          '<w:r><w:t xml:space="preserve">X</w:t></w:r>',
          '<w:del w:id="1"><w:r><w:delText>Old</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>A list was drawn up</w:t></w:r></w:ins><w:r><w:tab/><w:t>in&#160;May.</w:t></w:r>',
        ),
      ),
    );
    expect(planOf(await returnedForm(form), records).rows[0]?.done).toBe('A list was drawn up in May.');
  });

  it('that was made anew as one table with titles is read as a table', async () => {
    const table = `<w:tbl>${[
      ['Ссылка', 'Статус', 'Дата', 'Что сделано'],
      ['SOM 2 (2015), п. 5', 'выполнено', '2024', 'Готово.'],
    ]
      .map(
        (cells) =>
          `<w:tr>${cells.map((one) => `<w:tc><w:p><w:r><w:t>${one}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr>`,
      )
      .join('')}</w:tbl>`;
    const form = editedForm(await formOf(records, afghanistan), () => [table]);
    const read = await readReturnedFile(form, 'form.docx');
    if (!read.ok) throw new Error(read.error.code);
    const sheet = read.sheets.find(({ rows }) => rows[0]?.includes('Ссылка'));
    if (!sheet) throw new Error('no table');
    expect(planOf(sheet, records, { partyId: afghanistan }).rows[0]).toMatchObject({
      status: 'implemented',
      date: '2024',
      reference: 'SOM 2 (2015), para. 5',
    });
  });

  it('that is none, or is cut off, gives an error and no rows', async () => {
    const bytes = await formOf(records, afghanistan);
    const cut = await readReturnedFile(bytes.slice(0, bytes.length / 2), 'form.docx');
    expect(cut).toEqual({ ok: false, error: { code: 'damaged' } });
    const text = await readReturnedFile(new TextEncoder().encode('{\\rtf1 text}'), 'form.docx');
    expect(text).toEqual({ ok: false, error: { code: 'other-kind' } });
  });
});
