import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';

import type { PlannedReport } from '@/formats/follow-up-sheet/planned-report';
import { sheetFields, titleOf, type SheetField } from '@/formats/follow-up-sheet/sheet-columns';
import { readSheets } from '@/formats/sheet/read-sheets';
import type { ReadSheet, WrittenSheet } from '@/formats/sheet/sheet';

import { filledForm, formOf, returnedForm } from '../../../helpers/filled-form';
import { followUpRegister } from '../../../helpers/follow-up-register';
import { recommendationRecordsOf } from '../../../helpers/recommendation-records';
import { filledIn, laterId, planOf, sentAndReturned, sheetOf, today } from '../../../helpers/returned-sheet';

const { records: all, partyIds } = followUpRegister({ recommendations: 6, states: 4 });
const records = recommendationRecordsOf(all);
const [afghanistan = ''] = partyIds;
const column = (field: SheetField) => sheetFields.indexOf(field);
const sheet = sheetOf(records, afghanistan);
/** The row of the first recommendation, as the spreadsheet counts from 0. */
const firstRow = (sheet.above?.length ?? 0) + 1;

const filled = (cells: Record<number, Partial<Record<SheetField, string>>>, of: WrittenSheet = sheet) =>
  filledIn(of, new Map(Object.entries(cells).map(([at, given]) => [Number(at), given])));
const returned = (cells: Record<number, Partial<Record<SheetField, string>>>, of: WrittenSheet = sheet) =>
  sentAndReturned(filled(cells, of));
const codes = (row: PlannedReport | undefined) => row?.problems.map(({ code }) => code);

/** The sheet with a column of the State's own. */
const withColumn = (title: string, cells: Record<number, string | number>) => ({
  ...sheet,
  columns: [...sheet.columns, { title, width: 12 }],
  rows: sheet.rows.map((row, at) => [...row, cells[at] ?? null]),
});

/** A workbook as a ministry saves it, with what only the file itself can say. */
async function saved(
  of: WrittenSheet,
  {
    cells = [],
    ...more
  }: { readonly cells?: readonly (readonly [string, object])[] } & Readonly<Record<string, unknown>>,
): Promise<ReadSheet> {
  const rows = [...(of.above ?? []).map((line) => [line]), of.columns.map(({ title }) => title), ...of.rows];
  const written = await writeXlsx({
    sheets: [{ name: 'Sheet', rows, cells: new Map(cells), ...more } as never],
  });
  const read = await readSheets(written, 'sheet.xlsx');
  if (!read.ok || !read.sheets[0]) throw new Error('no sheet');
  return read.sheets[0];
}

describe("a State's words over the register's own", () => {
  it('are mentioned row by row with what the register has, also where nothing is reported', async () => {
    const { rows } = planOf(
      await returned({
        0: { text: 'Register every person who asks for asylum', status: 'Implemented' },
        1: { text: 'Build a bridge over the river' },
        2: { text: 'Build a bridge over the river', status: 'Implemented' },
        3: { reference: 'SOM 9' },
      }),
      records,
    );
    expect(rows[0]?.problems).toEqual([
      { code: 'text-changed', now: 'Register every person who asks for protection' },
    ]);
    expect(rows[1]).toMatchObject({ kind: 'empty', problems: [{ code: 'text-changed' }] });
    expect(codes(rows[2])).toEqual(['text-other']);
    expect(rows[3]?.problems).toEqual([
      { code: 'reference-changed', text: 'SOM 9', now: String(sheet.rows[3]?.[0]) },
    ]);
    expect(rows.slice(4).flatMap(({ problems }) => problems)).toEqual([]);
  });

  it.each(['en', 'ru', 'both'] as const)(
    'are none in a sheet that was sent as it is: %s',
    async (language) => {
      const own = sheetOf(records, afghanistan, language);
      const workbook = await returned({ 0: { status: 'Implemented' } }, own);
      const form = await returnedForm(
        filledForm(await formOf(records, afghanistan, language), { 0: { status: 'Implemented' } }, language),
      );
      for (const read of [workbook, form]) {
        const plan = planOf(read, records);
        expect(plan.rows.flatMap(({ problems }) => problems)).toEqual([]);
        expect(plan).toMatchObject({ added: [], overwritten: [], missing: [] });
      }
    },
  );

  it.each(['en', 'ru', 'both'] as const)(
    'are none where the last report gives no date but the meeting at which it was given: %s',
    async (language) => {
      const [meeting] = records.meetings;
      const updates = records.updates.map((one) => ({ ...one, date: null, meetingId: meeting?.id ?? null }));
      const undated = { ...records, updates };
      const own = sheetOf(undated, afghanistan, language);
      const last = own.rows.map((row) => String(row[sheetFields.indexOf('last')]));
      const words = {
        en: 'given at SOM 2 (2015)',
        ru: 'сообщено на SOM 2 (2015)',
        both: 'given at SOM 2 (2015)',
      };
      expect(last.some((one) => one.includes(words[language]))).toBe(true);
      const { overwritten } = planOf(await returned({ 0: { status: 'Implemented' } }, own), undated);
      expect(overwritten).toEqual([]);
    },
  );

  it.each([
    ['en', 'Not started yet, money is lacking', 'Under way', 'Training went on.'],
    ['ru', 'Не начато, нет средств', 'Выполняется', 'Обучение продолжалось.'],
  ] as const)(
    'over the last status are no added column, and ask where they say another: %s',
    async (language, over, now, done) => {
      const own = sheetOf(records, afghanistan, language);
      const cells = {
        0: { last: over, done },
        1: { last: over, status: now, done: `${done} 2` },
      };
      const form = filledForm(await formOf(records, afghanistan, language), cells, language);
      for (const read of [await returned(cells, own), await returnedForm(form)]) {
        const plan = planOf(read, records);
        expect(plan.added).toEqual([]);
        expect(plan.overwritten).toEqual([titleOf('last', language)]);
        expect(plan.rows[0]).toMatchObject({ status: 'not-started', done });
        expect(codes(plan.rows[0])).toEqual(['last-overwritten', 'status-elsewhere']);
        expect(plan.rows[1]).toMatchObject({ status: 'under-way' });
        expect(codes(plan.rows[1])).toEqual(['last-overwritten', 'last-contradicts']);
      }
    },
  );

  it('over the last status of every row alike are no number of their own', async () => {
    const cells = Object.fromEntries(sheet.rows.map((_, at) => [at, { last: 'Continuing' }]));
    const { rows } = planOf(await returned(cells), records);
    expect(rows.filter(({ kind }) => kind === 'report').length).toBeGreaterThan(3);
  });

  it('that are those of a status are asked about where no status is given', async () => {
    const { rows } = planOf(
      await returned({
        0: { done: 'Implemented. Law No. 7 was adopted.' },
        1: { done: 'Law No. 7 was adopted in spring.' },
      }),
      records,
    );
    expect(rows[0]).toMatchObject({ status: 'implemented', problems: [{ code: 'status-elsewhere' }] });
    expect(rows[1]).toMatchObject({ status: null, problems: [] });
  });
});

describe('a date by which a State means to be done', () => {
  it('is read as a serial number, as words and after "by", in either language, and asked about where it is none', async () => {
    const dates = [
      46_387,
      '31 декабря 2027 г.',
      'до конца 2027 года',
      'к декабрю 2027 г.',
      'by June 2027',
      'soon',
    ];
    const read = await sentAndReturned(withColumn('Due here', { ...dates }));
    const plan = planOf(read, records);
    expect(plan.rows.map(({ due }) => due?.to)).toEqual([
      '2026-12-31',
      '2027-12-31',
      '2027',
      '2027-12',
      '2027-06',
      undefined,
    ]);
    expect(plan.rows.map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 5 }, () => 'commitment'),
      'report',
    ]);
    // The third has a date that all were given.
    expect(plan.rows.map(codes)).toEqual([[], [], ['due-differs'], [], [], ['due-unread']]);
    expect(plan.added).toEqual([]);
  });

  it('that the register has already changes nothing', async () => {
    const read = await sentAndReturned(withColumn('Срок', { 2: 2020 }));
    expect(planOf(read, records).rows.every(({ kind }) => kind === 'empty')).toBe(true);
  });
});

describe('a messy workbook', () => {
  it('with remarks on cells keeps them with the row they hang on', async () => {
    const at = firstRow + 1;
    const read = await saved(sheet, {
      cells: [
        [
          `${at},${column('status')}`,
          { value: null, comment: { author: 'A', text: 'Waiting for the Cabinet' } },
        ],
      ],
    });
    const row = planOf(read, records).rows[1];
    expect(row).toMatchObject({
      kind: 'report',
      done: 'Comment (“Status now”): Waiting for the Cabinet',
      problems: [{ code: 'only-added' }],
    });
  });

  it('with a cell joined over rows says it of each, and asks of those below', async () => {
    const read = await saved(filled({ 0: { status: 'Implemented' }, 1: { done: 'In the north.' } }), {
      merges: [
        {
          startRow: firstRow,
          endRow: firstRow + 2,
          startCol: column('status'),
          endCol: column('status'),
        },
      ],
    });
    const { rows } = planOf(read, records);
    expect(rows.slice(0, 4).map(({ status }) => status)).toEqual([
      'implemented',
      'implemented',
      'implemented',
      null,
    ]);
    expect(rows.slice(0, 4).map(codes)).toEqual([[], ['merged'], ['merged'], []]);
  });

  it('asks of formulas without a value and of rows out of sight, and leaves hidden remarks of their own out', async () => {
    const own = withColumn('Internal', { 0: 'Do not send this sentence' });
    const read = await saved(
      filled({ 0: { status: 'Implemented' }, 2: { status: 'Implemented', done: '#REF!' } }, own),
      {
        cells: [[`${firstRow + 1},${column('done')}`, { formula: '"Law "&A1' }]],
        columns: own.columns.map(({ title }) => ({ hidden: title === 'Internal' })),
        rowDefs: new Map([[firstRow + 2, { hidden: true }]]),
      },
    );
    const { rows } = planOf(read, records);
    expect(rows[0]).toMatchObject({ extras: [{ title: 'Internal', isOwnUse: true }], done: '' });
    expect(codes(rows[0])).toEqual(['hidden-cells']);
    expect(codes(rows[1])).toEqual(['unworked']);
    expect(codes(rows[2])).toEqual(['hidden-row', 'unworked']);
    expect(rows[2]?.done).toBe('');
  });

  it('with rows taken out, put in, sorted and repeated tells of each', async () => {
    const own = filled({ 4: { status: 'Implemented' } });
    const rows = [
      own.rows[4] ?? [],
      ['Border matters'],
      own.columns.map(({ title }) => title),
      own.rows[0] ?? [],
      [null, 'A wish of our own', null, 'Under way'],
      ['Filled in by the Department of Migration'],
    ];
    const plan = planOf(await sentAndReturned({ ...own, rows }), records);
    expect(plan.rows.map(({ kind }) => kind)).toEqual(['report', 'empty', 'empty', 'report', 'empty']);
    expect(plan.rows.map(codes)).toEqual([[], ['no-report'], [], ['reference-unknown'], ['no-report']]);
    expect(plan.missing.map(({ reference }) => reference)).toEqual(
      [1, 2, 3, 5].map((at) => sheet.rows[at]?.[0]),
    );
  });

  it('copied into a new workbook, its columns in another order and without the hidden one, is known by what it prints', async () => {
    const order = ['done', 'status', 'text', 'reference', 'date'] as const;
    const own = filled({ 2: { status: 'Implementd', done: 'Begun.', date: '45292.5' } });
    const columns = order.map((field) => own.columns[column(field)] ?? { title: '', width: 5 });
    const rows = own.rows.map((row) => order.map((field) => row[column(field)] ?? null));
    const plan = planOf(await sentAndReturned({ name: 'Copy', columns, rows }), records, {
      partyId: afghanistan,
    });
    expect(plan.rows[2]).toMatchObject({ reference: sheet.rows[2]?.[0], date: '2024-01-01' });
    expect(plan.rows.map(codes).flat()).toEqual(['status-guessed']);
    expect(plan.missing).toEqual([]);
  });

  it('of which a program without Cyrillic left one half of the titles is known by the other', async () => {
    const own = sheetOf(records, afghanistan, 'both');
    const columns = own.columns.map((one) => ({
      ...one,
      title: one.title.replaceAll(/\p{Script=Cyrillic}/gu, '?'),
    }));
    const plan = planOf(await sentAndReturned({ ...own, columns }), records);
    expect(plan.added).toEqual([]);
    expect(plan.partyId).toBe(afghanistan);
  });

  it('keeps what stands under no title', async () => {
    const read = await sentAndReturned(withColumn('', { 3: 'See the letter of our embassy' }));
    expect(planOf(read, records).rows[3]).toMatchObject({ done: 'Column J: See the letter of our embassy' });
  });

  it('brought in once offers nothing a second time', async () => {
    const read = await sentAndReturned(
      filled(
        {
          0: { status: 'Implemented' },
          1: { last: 'Under way, with delay' },
          2: { status: 'Continuing', done: 'On.' },
        },
        withColumn('Budget', { 0: '5 million', 1: 'no money', 2: 'none' }),
      ),
    );
    const first = planOf(read, records);
    const commitments = records.commitments.filter(({ partyId }) => partyId === afghanistan);
    const since = {
      ...records,
      commitments: [
        ...records.commitments,
        ...first.rows
          .filter(
            ({ recommendationId }) => !commitments.some((one) => one.recommendationId === recommendationId),
          )
          .map(({ recommendationId }) => ({
            id: laterId(),
            recommendationId: recommendationId ?? '',
            partyId: afghanistan,
            owner: null,
            due: null,
            note: null,
          })),
      ],
    };
    const updates = first.rows
      .filter(({ kind }) => kind === 'report')
      .map((row) => {
        const told = row.extras
          .filter(({ isOwnUse }) => !isOwnUse)
          .map(({ title, text }) => `${title}: ${text}`);
        return {
          id: laterId(),
          commitmentId:
            since.commitments.find(
              ({ recommendationId, partyId }) =>
                recommendationId === row.recommendationId && partyId === afghanistan,
            )?.id ?? '',
          status: row.status,
          date: today,
          reportedBy: null,
          meetingId: null,
          confidence: 'stated' as const,
          text: { en: [row.done, ...told].filter(Boolean).join('\n') },
        };
      });
    expect(updates).toHaveLength(3);
    const again = planOf(read, { ...since, updates: [...records.updates, ...updates] });
    expect(again.rows.slice(0, 3).map(({ kind }) => kind)).toEqual(['same', 'same', 'same']);
  });
});
