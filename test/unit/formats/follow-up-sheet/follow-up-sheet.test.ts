import { describe, expect, it } from 'vitest';

import type { SheetField } from '@/formats/follow-up-sheet/sheet-columns';
import { readStatus } from '@/formats/follow-up-sheet/status-words';
import type { ReadSheet } from '@/formats/sheet/sheet';

import { followUpRegister } from '../../../helpers/follow-up-register';
import { recommendationRecordsOf } from '../../../helpers/recommendation-records';
import { filledIn, planOf, sentAndReturned, sheetOf } from '../../../helpers/returned-sheet';

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

  it.each([
    'Not completed',
    'not fully implemented',
    'will be implemented in 2026',
    'to be completed',
    'incomplete',
    'not under way',
    'planned: implemented in part',
    'не завершено',
    'Не в полной мере выполнено',
    'будет выполнено',
    'запланировано, выполняется',
  ])('that denies or puts off is never proposed as done: %s', (text) => {
    expect(readStatus(text)).toEqual({ kind: 'unread' });
  });

  it.each(['Not implemented', 'not yet implemented', 'Не выполнено', 'не исполнено', 'Невыполнено'])(
    'is asked where it may mean that nothing was begun: %s',
    (text) => {
      expect(readStatus(text)).toEqual({ kind: 'guess', status: 'not-started' });
    },
  );

  it('that denies in its own word is read as before', () => {
    expect(readStatus('Not started')).toEqual({ kind: 'read', status: 'not-started' });
    expect(readStatus('не начато')).toEqual({ kind: 'read', status: 'not-started' });
    expect(readStatus('неприменимо')).toEqual({ kind: 'read', status: 'not-applicable' });
    expect(readStatus('Not startd')).toEqual({ kind: 'guess', status: 'not-started' });
    expect(readStatus('in progress')).toEqual({ kind: 'read', status: 'under-way' });
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
    expect(plan.rows[1]).toMatchObject({
      status: null,
      date: null,
      done: 'Status now: ok\nAs of (date): soon\nBegun.',
    });
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

  it('whose printed columns were sorted without the hidden one asks, and proposes what is printed', async () => {
    const sheet = filledIn(
      sheetOf(records, afghanistan),
      new Map([[0, { status: 'Implemented', done: 'Adopted.' }]]),
    );
    const marks = sheet.rows.map((row) => row.at(-1) ?? null).toReversed();
    const rows = sheet.rows.map((row, at) => [...row.slice(0, -1), marks[at] ?? null]);
    const [row] = planOf(await sentAndReturned({ ...sheet, rows }), records).rows.filter(
      ({ kind }) => kind === 'report',
    );
    expect(row?.reference).toBe(sheet.rows[0]?.[0]);
    expect(codes(row)).toContain('mark-differs');
  });

  it('filled in under an added column alone tells of something too; a column for their own use does not', async () => {
    const sheet = sheetOf(records, afghanistan);
    const columns = [...sheet.columns, { title: 'Comment', width: 20 }, { title: '№ of ours', width: 8 }];
    const rows = sheet.rows.map((row, at) => [...row, at === 1 ? 'Decree No. 14 adopted' : null, at + 1]);
    const read = await sentAndReturned({ ...sheet, columns, rows });
    const told = planOf(read, records).rows.filter(({ kind }) => kind !== 'empty');
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ kind: 'report', status: null, done: 'Comment: Decree No. 14 adopted' });
    expect(codes(told[0])).toEqual(['only-added']);
  });

  it('reads a season as its months, and asks about a winter, which lies in two years', async () => {
    const dates = ['spring 2023', 'весна 2023', 'осенью 2023 г.', 'autumn of 2023', 'winter 2023'];
    const filled = Object.fromEntries(dates.map((date, at) => [at, { status: 'Implemented', date }]));
    const { rows } = planOf(await returned(filled), records);
    expect(rows.slice(0, 5).map(({ date }) => date)).toEqual([
      '2023-03/2023-05',
      '2023-03/2023-05',
      '2023-09/2023-11',
      '2023-09/2023-11',
      null,
    ]);
    expect(codes(rows[4])).toEqual(['date-unread']);
  });

  it('takes a share for what goes on, knows “ongoing”, and takes neither of two statuses', async () => {
    const cells = ['выполнено на 70%', 'implemented 100 %', 'Ongoing', 'Under way / Not started'];
    const filled = Object.fromEntries(cells.map((status, at) => [at, { status }]));
    const { rows } = planOf(await returned(filled), records);
    expect(rows.slice(0, 4).map(({ status }) => status)).toEqual([
      'under-way',
      'implemented',
      'under-way',
      null,
    ]);
    expect(rows.slice(0, 4).map(codes)).toEqual([
      ['status-guessed'],
      ['status-guessed'],
      [],
      ['status-unread'],
    ]);
  });

  it('asks where the reference is that of another recommendation, however it is typed, and where words only refer', async () => {
    const other = String(sheetOf(records, afghanistan).rows[1]?.[0]);
    const typed = other.replace(/ \(\d{4}\), para\./u, ' para');
    expect(typed).not.toBe(other);
    const read = await returned({
      0: { reference: typed, status: 'Implemented' },
      2: { status: 'Implemented', done: 'see above' },
      3: { status: 'Implemented', done: 'См. п. 1' },
    });
    const { rows } = planOf(read, records);
    expect(codes(rows[0])).toContain('mark-differs');
    expect(codes(rows[2])).toEqual(['only-refers']);
    expect(codes(rows[3])).toEqual(['only-refers']);
  });

  it('reads a quarter, and asks about a day that lies ahead or may be meant the other way round', async () => {
    const dates = ['Q2 2023', 'II квартал 2023 г.', '2062', '05/06/2023', '05.06.2023', '25/06/2023'];
    const filled = Object.fromEntries(dates.map((date, at) => [at, { status: 'Implemented', date }]));
    const { rows } = planOf(await returned(filled), records);
    expect(rows.map(({ date }) => date)).toEqual([
      '2023-04/2023-06',
      '2023-04/2023-06',
      '2062',
      '2023-06-05',
      '2023-06-05',
      '2023-06-25',
    ]);
    expect(rows.map(codes)).toEqual([[], [], ['date-in-future'], ['date-either-order'], [], []]);
  });

  it('proposes what a year of two figures most likely means, and asks', async () => {
    const dates = ['15.03.24', '15/03/24', '03.24', '15.03.31', '15.03.99'];
    const filled = Object.fromEntries(dates.map((date, at) => [at, { status: 'Implemented', date }]));
    const { rows } = planOf(await returned(filled), records);
    expect(rows.slice(0, 5).map(({ date }) => date)).toEqual([
      '2024-03-15',
      '2024-03-15',
      '2024-03',
      '2031-03-15',
      null,
    ]);
    expect(rows.slice(0, 5).map(codes)).toEqual([
      ['date-short-year'],
      ['date-short-year'],
      ['date-short-year'],
      ['date-short-year', 'date-in-future'],
      ['date-unread'],
    ]);
  });

  it('of which the marks were lost finds its rows by the reference, and asks where that is only close', async () => {
    const sheet = filledIn(
      sheetOf(records, afghanistan),
      new Map([
        [0, { status: 'Implemented' }],
        [1, { status: 'Implemented', reference: 'SOM 2 (2015), parra. 5', text: '' }],
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
      answers: new Map([[plan.rows[2]?.line ?? 0, records.recommendations[3]?.id ?? '']]),
    });
    expect(answered.rows[2]).toMatchObject({
      recommendationId: records.recommendations[3]?.id,
      problems: [],
    });
  });

  it('of two that are cited alike takes the marked one, and without a mark neither by the reference alone', async () => {
    const first = all.recommendationOrigins?.[0]?.meetingId;
    const alike = recommendationRecordsOf({
      ...all,
      recommendationOrigins: (all.recommendationOrigins ?? []).map((origin) =>
        origin.meetingId === first ? { ...origin, paragraphId: null } : origin,
      ),
    });
    const sheet = filledIn(
      sheetOf(alike, afghanistan),
      new Map([[1, { status: 'Implemented', reference: 'SOM 2 (2015)', text: '' }]]),
    );
    expect(
      sheetOf(alike, afghanistan)
        .rows.slice(0, 2)
        .map(([reference]) => reference),
    ).toEqual(['SOM 2 (2015) [a]', 'SOM 2 (2015) [b]']);
    const marked = planOf(await sentAndReturned(sheet), alike).rows[1];
    expect(marked).toMatchObject({ reference: 'SOM 2 (2015) [b]' });
    const rows = sheet.rows.map((row) => row.slice(0, -1));
    const read = await sentAndReturned({ ...sheet, columns: sheet.columns.slice(0, -1), rows });
    const lost = planOf(read, alike).rows[1];
    expect(lost?.recommendationId).toBeNull();
    expect(codes(lost)).toContain('reference-unknown');
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

  it('with two rows that contradict each other ticks neither by itself', async () => {
    const sheet = filledIn(sheetOf(records, afghanistan), new Map([[0, { status: 'Implemented' }]]));
    const other = filledIn(sheetOf(records, afghanistan), new Map([[0, { status: 'Not started' }]]));
    const read = await sentAndReturned({ ...sheet, rows: [...sheet.rows, ...other.rows.slice(0, 1)] });
    const { rows } = planOf(read, records);
    expect(rows[0]?.problems).toEqual([{ code: 'twice', line: rows.at(-1)?.line }]);
    expect(rows.at(-1)?.problems).toEqual([{ code: 'twice', line: rows[0]?.line }]);
  });

  it('keeps what was written over the last known status, and a number of the row apart', async () => {
    const sheet = sheetOf(records, afghanistan);
    const last = sheet.columns.findIndex(({ title }) => title === 'Last known status');
    const read = await sentAndReturned({
      ...sheet,
      columns: [...sheet.columns, { title: 'No. of ours', width: 8 }],
      rows: sheet.rows.map((row, at) => [
        ...row.map((cell, column) => (at === 0 && column === last ? 'Under way since the new law' : cell)),
        at + 1,
      ]),
    });
    const plan = planOf(read, records);
    expect(plan.rows[0]).toMatchObject({
      kind: 'report',
      status: 'under-way',
      done: 'Last known status: Under way since the new law',
      problems: [{ code: 'last-overwritten' }, { code: 'status-elsewhere', status: 'under-way' }],
      extras: [{ title: 'No. of ours', text: '1', isOwnUse: true }],
    });
    expect(plan.rows.slice(1).every(({ kind }) => kind === 'empty')).toBe(true);
  });

  it('asks about words that stand in several rows, also where the spreadsheet counted a number on', async () => {
    const filled = [2021, 2022, 2023].map((year) => ({
      status: 'Implemented',
      done: `The law of ${year} covers it.`,
    }));
    const three = await returned(Object.fromEntries(filled.entries()));
    expect(planOf(three, records).rows.slice(0, 3).map(codes)).toEqual(filled.map(() => ['filled-down']));
    const two = await returned(Object.fromEntries(filled.slice(1).entries()));
    expect(planOf(two, records).rows.slice(0, 2).map(codes)).toEqual([[], []]);
  });

  it('takes what was written over the last known status for news also where the State had reported it before', async () => {
    const sheet = sheetOf(records, afghanistan);
    const last = sheet.columns.findIndex(({ title }) => title === 'Last known status');
    const at = sheet.rows.findIndex((row) => String(row[last]).startsWith('Implemented'));
    const read = await sentAndReturned({
      ...sheet,
      rows: sheet.rows.map((row, place) =>
        row.map((cell, column) => (place === at && column === last ? 'Under way' : cell)),
      ),
    });
    const line = planOf(read, records).rows[at];
    const [commitment] = records.commitments.filter(
      ({ partyId, recommendationId }) =>
        partyId === afghanistan && recommendationId === line?.recommendationId,
    );
    // The register's own history has the older status too.
    const [report] = records.updates.filter(({ commitmentId }) => commitmentId === commitment?.id);
    const since = {
      ...records,
      updates: [
        ...records.updates,
        ...(report
          ? [{ ...report, id: `0${report.id.slice(1)}`, status: 'under-way' as const, date: '2012' }]
          : []),
      ],
    };
    expect(planOf(read, since).rows[at]).toMatchObject({
      kind: 'report',
      done: 'Last known status: Under way',
    });
  });

  it('takes a sentence filled down an added column for what every row says, and the name of an office for its own', async () => {
    const sheet = sheetOf(records, afghanistan);
    const read = await sentAndReturned({
      ...sheet,
      columns: [...sheet.columns, { title: 'Remarks', width: 20 }, { title: 'Office', width: 10 }],
      rows: sheet.rows.map((row) => [
        ...row,
        'Settled by an order of the Minister in 2024',
        'Migration Department',
      ]),
    });
    const { rows } = planOf(read, records);
    expect(rows.map(({ done }) => done)).toEqual(
      rows.map(() => 'Remarks: Settled by an order of the Minister in 2024'),
    );
    expect(rows[0]?.extras).toEqual([{ title: 'Office', text: 'Migration Department', isOwnUse: true }]);
  });

  it('of another State, or on what a State was never asked, is pointed out row by row', async () => {
    const read = await returned({ 0: { status: 'Implemented' } }, azerbaijan);
    expect(codes(planOf(read, records, { partyId: afghanistan }).rows[0])).toEqual(['other-party']);
    const others = {
      ...records,
      represented: records.represented.filter(({ partyId }) => partyId !== azerbaijan),
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
    expect(planOf(read, records).rows[0]).toMatchObject({ kind: 'commitment', problems: [] });
    expect(planOf(read, since).rows[0]).toMatchObject({
      kind: 'commitment',
      problems: [{ code: 'owner-differs', now: 'Ministry of Labour' }],
    });
  });

  it('is told from any other table', () => {
    const other: ReadSheet = { name: '', rows: [['Name', 'Status', 'Date']], merges: [], dateSystem: 1900 };
    expect(() => planOf(other, records)).toThrow('no follow-up sheet');
  });
});
