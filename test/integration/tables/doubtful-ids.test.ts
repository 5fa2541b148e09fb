import { describe, expect, it } from 'vitest';

import { noDecisions } from '@/pickers/tables/changes-of-plan';
import { editAttendance } from '@/store/commands/attendances';
import { valueOf } from '../../helpers/open-test-register';
import { meetingId, openSmallTable as desk, seatA, seatB, seatC } from '../../helpers/small-table';
import type { Edits, TableDesk } from '../../helpers/table-desk';

type Rows = readonly (readonly (string | null)[])[];

/** The columns, from one to before another, in another order of the rows. */
function turned(rows: Rows, columns: readonly string[], order: readonly number[]): Rows {
  const [titles = [], ...body] = rows;
  const moves = titles.map((title) => columns.includes(String(title)));
  return [
    titles,
    ...body.map((row, at) =>
      row.map((cell, column) => (moves[column] ? (body[order[at] ?? at]?.[column] ?? null) : cell)),
    ),
  ];
}
const trace = 'Rapporteur: leave as it is';
const everythingBut = (rows: Rows, kept: readonly string[]) =>
  (rows[0] ?? []).map(String).filter((title) => !kept.includes(title));
const summary = (rows: Awaited<ReturnType<TableDesk['plan']>>['rows']) =>
  rows.map(({ name: label, kind, proposed, problems }) => [
    label,
    kind,
    proposed,
    ...problems.map(({ code }) => code),
  ]);
const edits: Edits = { [seatA]: { function: 'Envoy' } };

describe('a table whose column of records was sorted alone', () => {
  it('is compared with the record that each row was written from, without a false conflict, and changes nothing by itself', async () => {
    const at = await desk();
    const rows = turned(await at.written(edits), ['Record'], [1, 2, 0]);
    const { rows: planned, missing } = await at.plan(rows);
    expect(summary(planned)).toEqual([
      ['Anna OMAROVA', 'update', 'skip', 'moved-id'],
      ['Berik SERIK', 'same', 'skip', 'moved-id'],
      ['Chinara OMAROVA', 'same', 'skip', 'moved-id'],
    ]);
    expect(planned[0]?.patch).toMatchObject({
      id: seatA,
      changes: [{ field: 'function', to: 'Envoy', isConflict: false }],
    });
    expect(missing).toEqual([]);
    expect((await at.changes(rows)).change).toEqual([]);
  });

  it('changes the right person where it is told to', async () => {
    const at = await desk();
    const rows = turned(await at.written(edits), ['Record'], [1, 0, 2]);
    const choices = new Map((await at.plan(rows)).rows.map(({ key }) => [key, 'update' as const]));
    valueOf(await at.apply(await at.changes(rows, { ...noDecisions, choices })));
    const seats = await at.register.list('attendances');
    expect(new Map(seats.map((one) => [one.id, one.function]))).toEqual(
      new Map([
        [seatA, 'Envoy'],
        [seatB, 'Post of a1'],
        [seatC, 'Post of a0'],
      ]),
    );
  });

  it('of an earlier version, which did not remember the record, is told by the names it remembers', async () => {
    const at = await desk();
    const rows = turned(await at.written(edits), ['Record'], [1, 0, 2]).map((row) =>
      row.map((cell) => cell?.replace(/ id:\S+/u, '') ?? null),
    );
    expect(summary((await at.plan(rows)).rows)).toEqual([
      ['Anna OMAROVA', 'update', 'skip', 'moved-id'],
      ['Berik SERIK', 'same', 'skip', 'moved-id'],
      ['Chinara OMAROVA', 'same', 'skip'],
    ]);
  });

  it('goes by id and name where only what the rows remember was moved', async () => {
    const at = await desk();
    const rows = turned(await at.written(edits), [trace], [1, 2, 0]);
    const { rows: planned } = await at.plan(rows);
    expect(planned.map(({ patch, proposed }) => [patch?.id, proposed])).toEqual([
      [seatA, 'skip'],
      [undefined, 'skip'],
      [undefined, 'skip'],
    ]);
  });

  it('renames nobody where the records stayed and everything else was sorted', async () => {
    const at = await desk();
    const written = await at.written();
    const rows = turned(written, everythingBut(written, ['Record', trace]), [2, 1, 0]);
    expect(summary((await at.plan(rows)).rows)).toEqual([
      ['Chinara OMAROVA', 'update', 'skip', 'name-of-another'],
      ['Berik SERIK', 'same', 'skip'],
      ['Anna OMAROVA', 'update', 'skip', 'name-of-another'],
    ]);
    expect((await at.changes(rows)).change).toEqual([]);
  });

  it('still tells a conflict where the register was changed too', async () => {
    const at = await desk();
    const rows = turned(await at.written(edits), ['Record'], [1, 0, 2]);
    valueOf(
      await at.register.execute(
        editAttendance({ id: seatA, meetingId }, { function: 'Typed since' }, 'Anna'),
      ),
    );
    expect((await at.plan(rows)).rows[0]?.patch?.changes).toMatchObject([
      { field: 'function', from: 'Typed since', to: 'Envoy', isConflict: true },
    ]);
  });
});

describe('a row whose record number is damaged', () => {
  for (const [what, id] of [
    ['cut short', seatA.slice(0, 12)],
    ['removed', ''],
  ] as const) {
    it(`(${what}) is of the record it was written from, and that is not said to be taken out`, async () => {
      const at = await desk();
      const { rows, missing } = await at.plan(await at.written({ [seatA]: { id, function: 'Envoy' } }));
      expect(missing).toEqual([]);
      expect(rows[0]).toMatchObject({
        kind: 'update',
        proposed: 'update',
        choices: ['update', 'skip'],
        problems: [{ code: 'lost-id', text: 'Anna Omarova' }],
        patch: { id: seatA, changes: [{ field: 'function' }] },
      });
    });
  }

  it('and whose last column is gone is found by its name, and changes nothing by itself', async () => {
    const at = await desk();
    const rows = await at.written({ [seatA]: { id: 'x', trace: '', function: 'Envoy' } });
    const plan = await at.plan(rows);
    expect(plan.missing).toEqual([]);
    expect(summary(plan.rows)[0]).toEqual(['Anna OMAROVA', 'update', 'skip', 'lost-id']);
  });

  it('and that is a copy of another row, with another name, is somebody new', async () => {
    const at = await desk();
    const [titles = [], first = [], ...rest] = await at.written();
    const given = titles.indexOf('Given name');
    const family = titles.indexOf('Family name');
    const record = titles.indexOf('Record');
    const copy = first.map((cell, column) =>
      column === given ? 'Dana' : column === family ? 'Lee' : column === record ? null : cell,
    );
    const plan = await at.plan([titles, first, copy, ...rest]);
    expect(plan.missing).toEqual([]);
    expect(summary(plan.rows)[1]).toEqual(['Dana LEE', 'new', 'new']);
  });
});
