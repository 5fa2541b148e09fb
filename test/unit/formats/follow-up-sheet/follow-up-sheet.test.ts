import { describe, expect, it } from 'vitest';

import type { SheetField } from '@/formats/follow-up-sheet/sheet-columns';
import { readStatus } from '@/formats/follow-up-sheet/status-words';
import type { ReadSheet } from '@/formats/sheet/sheet';

import { followUpRegister } from '../../../helpers/follow-up-register';
import {
  filledIn,
  planOf,
  recommendationRecordsOf,
  sentAndReturned,
  sheetOf,
} from '../../../helpers/returned-sheet';

const { records: all, partyIds } = followUpRegister({ recommendations: 6, states: 4 });
const records = recommendationRecordsOf(all);
const [afghanistan = '', azerbaijan = ''] = partyIds;

const returned = (filled: Record<number, Partial<Record<SheetField, string>>>, partyId = afghanistan) =>
  sentAndReturned(
    filledIn(
      sheetOf(records, partyId),
      new Map(Object.entries(filled).map(([at, cells]) => [Number(at), cells])),
    ),
  );
const codes = (row: { readonly problems: readonly { readonly code: string }[] } | undefined) =>
  row?.problems.map(({ code }) => code);

describe('a status', () => {
  it('is understood in English and Russian, by the words of the list and by others that mean the same', () => {
    for (const text of ['Under way', 'in progress', 'ВЫПОЛНЯЕТСЯ', 'в процессе', '2. Under way'])
      expect(readStatus(text), text).toEqual({ kind: 'read', status: 'under-way' });
    expect(readStatus('Выполнено частично')).toEqual({ kind: 'read', status: 'partly-implemented' });
    expect(readStatus('н/п')).toEqual({ kind: 'read', status: 'not-applicable' });
  });

  it('that is misspelt is proposed and not taken as read', () => {
    expect(readStatus('Implemneted')).toEqual({ kind: 'guess', status: 'implemented' });
    expect(readStatus('выполненно')).toEqual({ kind: 'guess', status: 'implemented' });
    expect(readStatus('under way since May')).toEqual({ kind: 'guess', status: 'under-way' });
    expect(readStatus('see annex 4')).toEqual({ kind: 'unread' });
    expect(readStatus('no')).toEqual({ kind: 'unread' });
  });

  it('that says nothing is none', () => {
    for (const text of ['', '—', 'нет сведений', 'Not reported'])
      expect(readStatus(text).kind, text).toBe('none');
  });
});

describe('a returned sheet', () => {
  it('has a row for each open recommendation that addresses the State, its titles under the instructions', () => {
    const sheet = sheetOf(records, afghanistan, 'ru');
    expect(sheet.rows).toHaveLength(6);
    expect(sheet.above?.[0]).toContain('Афганистан');
    expect(sheet.columns.find(({ choices }) => choices)?.choices).toContain('Выполнено частично');
    expect(sheet.columns.at(-1)?.hidden).toBe(true);
  });

  it('that nobody touched offers nothing', async () => {
    const plan = planOf(await returned({}), records);
    expect(plan.partyId).toBe(afghanistan);
    expect(plan.rows.map(({ kind }) => kind)).toEqual(Array.from({ length: 6 }, () => 'empty'));
  });

  it('offers what was filled in: status, date with its precision, body and words in their language', async () => {
    const plan = planOf(
      await returned({
        1: {
          status: 'выполнено',
          date: 'март 2024',
          owner: 'Ministry of Justice',
          done: 'Принят приказ № 14.',
        },
      }),
      records,
    );
    expect(plan.rows[1]).toMatchObject({
      kind: 'report',
      status: 'implemented',
      date: '2024-03',
      owner: { from: null, to: 'Ministry of Justice' },
      done: 'Принят приказ № 14.',
      language: 'ru',
      problems: [],
    });
    expect(plan.rows.filter(({ kind }) => kind !== 'empty')).toHaveLength(1);
  });

  it('asks where a status or a date was not understood, and proposes what is close', async () => {
    const plan = planOf(
      await returned({
        0: { status: 'Partly implementd' },
        1: { status: 'ok', date: 'soon', done: 'Begun.' },
      }),
      records,
    );
    expect(plan.rows[0]).toMatchObject({ status: 'partly-implemented' });
    expect(codes(plan.rows[0])).toEqual(['status-guessed']);
    expect(plan.rows[1]).toMatchObject({ status: null, date: null, done: 'Begun.' });
    expect(codes(plan.rows[1])).toEqual(['status-unread', 'date-unread']);
  });

  it('knows its rows by their hidden mark where references were changed, sorted or taken away', async () => {
    const sheet = filledIn(
      sheetOf(records, afghanistan),
      new Map([[2, { reference: 'SOM 9', status: 'Implemented' }]]),
    );
    const sorted = await sentAndReturned({ ...sheet, rows: sheet.rows.toReversed() });
    const [row] = planOf(sorted, records).rows.filter(({ kind }) => kind === 'report');
    expect(row?.reference).toBe(sheetOf(records, afghanistan).rows[2]?.[0]);
    expect(codes(row)).toEqual(['reference-changed']);
  });

  it('of which the marks were lost finds its rows by the reference, and asks where that is only close', async () => {
    const sheet = filledIn(
      sheetOf(records, afghanistan),
      new Map([
        [0, { status: 'Implemented' }],
        [1, { status: 'Implemented', reference: 'SOM 2 (2015), parra. 2', text: '' }],
        [2, { status: 'Implemented', reference: 'Annex', text: 'Something of our own' }],
      ]),
    );
    const rows = sheet.rows.map((row) => row.slice(0, -1));
    const read = await sentAndReturned({ ...sheet, columns: sheet.columns.slice(0, -1), rows });
    const plan = planOf(read, records);
    expect(plan.partyId).toBeNull();
    expect(codes(plan.rows[0])).not.toContain('reference-guessed');
    expect(codes(plan.rows[1])).toContain('reference-guessed');
    expect(codes(plan.rows[2])).toContain('reference-unknown');
    expect(plan.rows[2]?.recommendationId).toBeNull();
    const answered = planOf(read, records, {
      partyId: afghanistan,
      answers: new Map([[plan.rows[2]?.line ?? 0, records.recommendations[4]?.id ?? '']]),
    });
    expect(answered.rows[2]).toMatchObject({
      recommendationId: records.recommendations[4]?.id,
      problems: [],
    });
  });

  it('with added columns keeps what stands in them apart, and with rows twice asks about the second', async () => {
    const sheet = filledIn(sheetOf(records, afghanistan), new Map([[0, { status: 'Implemented' }]]));
    const read = await sentAndReturned({
      ...sheet,
      columns: [...sheet.columns, { title: 'Budget', width: 10 }],
      rows: [...sheet.rows, ...sheet.rows.slice(0, 1)].map((row, at) => [...row, at === 0 ? '5 m' : null]),
    });
    const plan = planOf(read, records);
    expect(plan.added).toEqual(['Budget']);
    expect(plan.rows[0]?.extras).toEqual([{ title: 'Budget', text: '5 m' }]);
    expect(plan.rows.at(-1)?.problems).toEqual([{ code: 'twice', line: plan.rows[0]?.line }]);
  });

  it('of another State, or on what a State was never asked, is pointed out row by row', async () => {
    const read = await returned({ 0: { status: 'Implemented' } }, azerbaijan);
    expect(codes(planOf(read, records, { partyId: afghanistan }).rows[0])).toEqual(['other-party']);
    const others = {
      ...records,
      delegations: records.delegations.filter(({ partyId }) => partyId !== azerbaijan),
    };
    expect(codes(planOf(read, others).rows[0])).toContain('not-addressed');
  });

  it('leaves the body alone that the register got since, until somebody accepts the row', async () => {
    const read = await returned({ 0: { owner: 'Migration Service' } });
    const [first] = records.commitments;
    const since = {
      ...records,
      commitments: records.commitments.map((one) =>
        one === first ? { ...one, owner: 'Ministry of Labour' } : one,
      ),
    };
    expect(planOf(read, records).rows[0]).toMatchObject({ kind: 'owner', problems: [] });
    expect(planOf(read, since).rows[0]).toMatchObject({
      kind: 'owner',
      problems: [{ code: 'owner-differs', now: 'Ministry of Labour' }],
    });
  });

  it('is told from any other table', () => {
    const other: ReadSheet = { name: '', rows: [['Name', 'Status', 'Date']], merges: [], dateSystem: 1900 };
    expect(() => planOf(other, records)).toThrow('no follow-up sheet');
  });
});
