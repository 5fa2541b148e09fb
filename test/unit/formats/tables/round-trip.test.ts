import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { CellValue, WrittenSheet } from '@/formats/sheet/sheet';
import { readSheets } from '@/formats/sheet/read-sheets';
import { writeSheets } from '@/formats/sheet/write-sheets';
import { planSheet } from '@/formats/tables/plan-sheet';
import type { TableKind } from '@/formats/tables/table-field';
import { tableLanguages, type Locale } from '@/formats/tables/table-language';
import type { TableSnapshot } from '@/formats/tables/table-snapshot';
import { writeTable } from '@/formats/tables/write-table';
import { anAttendance } from '../../../helpers/builders';
import { fixedId } from '../../../helpers/fixed-id';
import { arbitrarySnapshot, meetingId } from '../../../helpers/table-register';

type Rest = Omit<TableSnapshot, 'kind' | 'meetingId'>;
const snapshotOf = (rest: Rest, kind: TableKind): TableSnapshot => ({
  ...rest,
  kind,
  meetingId: kind === 'attendance' ? meetingId : null,
});
const writtenAt = Date.UTC(2030, 0, 1);

async function readAgain(
  sheet: WrittenSheet,
  format: 'xlsx' | 'csv',
  snapshot: TableSnapshot,
  separator: ',' | ';' = ',',
  language: Locale = 'en',
) {
  const outcome = await readSheets(await writeSheets([sheet], format, { separator }), 'table');
  if (!outcome.ok) throw new Error(outcome.error.code);
  const [read] = outcome.sheets;
  if (!read) throw new Error('a sheet was written');
  return planSheet({
    snapshot,
    from: { kind: 'sheet', sheet: read, columns: null },
    answers: new Map(),
    language,
  });
}

describe('a table that is read again as it was written', () => {
  for (const kind of ['attendance', 'people'] as const) {
    for (const format of ['xlsx', 'csv'] as const) {
      it(`changes nothing: ${kind} as ${format}`, async () => {
        await fc.assert(
          fc.asyncProperty(
            arbitrarySnapshot,
            fc.constantFrom(...tableLanguages),
            fc.constantFrom(',', ';'),
            fc.boolean(),
            async (rest, language, separator, withContacts) => {
              const snapshot = snapshotOf(rest, kind);
              const sheet = writeTable(snapshot, { language, withContacts, name: 'Table', writtenAt });
              const { plan, isOwn } = await readAgain(sheet, format, snapshot, separator);
              expect(isOwn).toBe(true);
              expect(plan.rows.filter((row) => row.kind !== 'same')).toEqual([]);
              expect(plan.rows).toHaveLength(sheet.rows.length);
              expect(plan.missing).toEqual([]);
            },
          ),
          { numRuns: 40 },
        );
      });
    }
  }
});

describe('the table of one meeting that is read at another', () => {
  it('takes nobody out there, and says whose it is', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySnapshot, async (rest) => {
        const here = snapshotOf(rest, 'attendance');
        const sheet = writeTable(here, { language: 'en', withContacts: false, name: 'Table', writtenAt });
        const guest = anAttendance({ meetingId: fixedId('1', 99), delegationId: fixedId('2', 99) });
        const other = { ...here, meetingId: guest.meetingId, attendances: [...here.attendances, guest] };
        const { plan } = await readAgain(sheet, 'csv', other);
        expect(plan.missing).toEqual(sheet.rows.length > 0 ? [] : expect.anything());
        expect(plan.writtenFor).toBe(sheet.rows.length > 0 ? 'another-meeting' : 'here');
      }),
      { numRuns: 30 },
    );
  });
});

describe('an edited table', () => {
  const editable = ['function', 'unit', 'institution', 'on-behalf-of', 'capacity'] as const;
  const titles = {
    function: 'Function',
    unit: 'Unit',
    institution: 'Institution',
    'on-behalf-of': 'On behalf of',
    capacity: 'In the capacity of',
  };
  const edited = (sheet: WrittenSheet, title: string, row: number, value: CellValue): WrittenSheet => {
    const at = sheet.columns.findIndex((column) => column.title === title);
    return {
      ...sheet,
      rows: sheet.rows.map((cells, index) =>
        index === row ? cells.map((cell, column) => (column === at ? value : cell)) : cells,
      ),
    };
  };

  const edits = ['=1+1', 'Новая должность', '-', 'x"y;z,\nw'];

  it('brings exactly the cells that were edited', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitrarySnapshot.filter(({ attendances }) => attendances.length > 0),
        fc.nat(),
        fc.constantFrom(...editable),
        fc.nat(),
        async (rest, pick, field, pickValue) => {
          const snapshot = snapshotOf(rest, 'attendance');
          const sheet = writeTable(snapshot, {
            language: 'en',
            withContacts: false,
            name: 'Table',
            writtenAt,
          });
          const seats = sheet.rows.flatMap((row, at) => (row[2] === null && row[3] === null ? [] : [at]));
          const row = seats[pick % seats.length] ?? 0;
          const before = sheet.rows[row]?.[sheet.columns.findIndex((one) => one.title === titles[field])];
          // What is written over a cell is not what stands there: that would be no edit.
          const others = edits.filter((one) => one !== String(before ?? '').trim());
          const value = others[pickValue % others.length] ?? '';
          const { plan } = await readAgain(edited(sheet, titles[field], row, value), 'csv', snapshot);
          const changed = plan.rows.filter(({ kind }) => kind === 'update');
          expect(changed.map(({ line }) => line)).toEqual([row + 2]);
          expect(changed[0]?.patch?.changes).toMatchObject([{ field, to: value, isConflict: false }]);
          expect(plan.rows.filter(({ kind }) => kind !== 'same')).toHaveLength(1);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('leaves a newer value alone in a cell that was not edited, and asks where both were', async () => {
    const [rest] = fc.sample(
      arbitrarySnapshot.filter(({ attendances }) => attendances.length > 0),
      1,
    );
    if (!rest) throw new Error('a sample');
    const snapshot = snapshotOf(rest, 'attendance');
    const sheet = writeTable(snapshot, { language: 'ru', withContacts: false, name: 'Table', writtenAt });
    const newer = {
      ...snapshot,
      attendances: snapshot.attendances.map((one) => ({ ...one, unit: 'Newer unit' })),
    };
    const untouched = await readAgain(sheet, 'xlsx', newer);
    expect(untouched.plan.rows.every(({ kind }) => kind === 'same')).toBe(true);
    const row = sheet.rows.findIndex((cells) => cells[2] !== null || cells[3] !== null);
    const both = await readAgain(edited(sheet, 'Подразделение', row, 'Другой отдел'), 'xlsx', newer);
    expect(both.plan.rows[row]?.patch?.changes).toMatchObject([
      { field: 'unit', from: 'Newer unit', to: 'Другой отдел', isConflict: true },
    ]);
  });

  it('asks about rows that were taken out, and not about records that came later', async () => {
    const [rest] = fc.sample(
      arbitrarySnapshot.filter(({ attendances }) => attendances.length > 1),
      1,
    );
    if (!rest) throw new Error('a sample');
    const snapshot = snapshotOf(rest, 'attendance');
    const sheet = writeTable(snapshot, { language: 'en', withContacts: false, name: 'Table', writtenAt: 0 });
    const seat = sheet.rows.findIndex((cells) => cells[2] !== null || cells[3] !== null);
    const shorter = { ...sheet, rows: sheet.rows.filter((_, at) => at !== seat) };
    const early = await readAgain(shorter, 'xlsx', snapshot);
    const now = writeTable(snapshot, { language: 'en', withContacts: false, name: 'Table', writtenAt });
    const late = await readAgain(
      { ...now, rows: shorter.rows.map((row) => now.rows.find((one) => one.at(-2) === row.at(-2)) ?? row) },
      'xlsx',
      snapshot,
    );
    expect(late.plan.missing).toHaveLength(1);
    expect(late.plan.missing[0]?.id).toBe(sheet.rows[seat]?.at(-2));
    expect(early.plan.missing.length).toBeLessThanOrEqual(1);
  });
});

describe('a table of which not all was read', () => {
  it('takes no row for taken out that may stand beyond', () => {
    fc.assert(
      fc.property(arbitrarySnapshot, (rest) => {
        const snapshot = snapshotOf(rest, 'attendance');
        const written = writeTable(snapshot, { language: 'en', withContacts: false, name: 'T', writtenAt });
        const rows = [written.columns.map(({ title }) => title), ...written.rows.slice(1)];
        const planned = (cut: boolean) =>
          planSheet({
            snapshot,
            from: {
              kind: 'sheet',
              columns: null,
              sheet: {
                name: 'T',
                rows,
                merges: [],
                dateSystem: 1900,
                ...(cut ? { cut: { rows: true, columns: false } } : {}),
              },
            },
            answers: new Map(),
            language: 'en',
          }).plan.missing.length;
        expect(planned(false)).toBe(Math.min(written.rows.length, 1));
        expect(planned(true)).toBe(0);
      }),
    );
  });
});
