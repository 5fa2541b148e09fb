import { v7 } from 'uuid';

import type { Id } from '@/domain/fields';
import type { RecommendationRecords } from '@/domain/recommendation-records';
import { planFollowUpSheet } from '@/formats/follow-up-sheet/plan-follow-up-sheet';
import type { ReportPlan } from '@/formats/follow-up-sheet/planned-report';
import { sheetFields, type SheetField } from '@/formats/follow-up-sheet/sheet-columns';
import { writeFollowUpSheet } from '@/formats/follow-up-sheet/write-follow-up-sheet';
import { readSheets } from '@/formats/sheet/read-sheets';
import type { ReadSheet, WrittenSheet } from '@/formats/sheet/sheet';
import { writeSheets } from '@/formats/sheet/write-sheets';
import type { SheetLanguage } from '@/formats/follow-up-sheet/sheet-language';

export const today = '2024-06-01';
/** After the reports that a test's register begins with, however slow the machine is, before those it gets. */
export const writtenAt = Date.now() + 600_000;
/** An id that is made after the sheets were written. */
export const laterId = (): string => v7({ msecs: writtenAt + 1000 });

/** The sheet with cells filled in by the row's place, as somebody at a ministry would. */
export function filledIn(
  sheet: WrittenSheet,
  filled: ReadonlyMap<number, Partial<Record<SheetField, string>>>,
): WrittenSheet {
  const rows = sheet.rows.map((row, at) =>
    row.map((cell, column) => {
      const field = sheetFields[column];
      const given = field === undefined ? undefined : filled.get(at)?.[field];
      return given === undefined ? cell : given || null;
    }),
  );
  return { ...sheet, rows };
}

/** Out as a workbook and in again. */
export async function sentAndReturned(sheet: WrittenSheet): Promise<ReadSheet> {
  const read = await readSheets(await writeSheets([sheet], 'xlsx'), 'sheet.xlsx');
  if (!read.ok || !read.sheets[0]) throw new Error('no sheet');
  return read.sheets[0];
}

export function sheetOf(
  records: RecommendationRecords,
  partyId: Id,
  language: SheetLanguage = 'en',
): WrittenSheet {
  return writeFollowUpSheet(records, { partyId, language, today, writtenAt });
}

export function planOf(
  sheet: ReadSheet,
  records: RecommendationRecords,
  more: { readonly partyId?: Id; readonly answers?: ReadonlyMap<number, Id> } = {},
): ReportPlan {
  const { partyId = null, answers = new Map() } = more;
  const plan = planFollowUpSheet({ sheet, records, partyId, answers, language: 'en', today });
  if (!plan) throw new Error('no follow-up sheet');
  return plan;
}
