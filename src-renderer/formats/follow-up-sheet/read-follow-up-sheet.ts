import type { Id } from '@/domain/fields';

import type { ReadSheet } from '../sheet/sheet';
import { cellText } from '../tables/cell-text';
import { fieldOfTitle, type SheetField } from './sheet-columns';
import { isPrompt } from './sheet-frame';
import { readSheetTrace, type SheetTrace } from './sheet-trace';

/** What stands under a title that the sheet did not have. */
export interface ExtraCell {
  readonly title: string;
  readonly text: string;
  /** Whether it is for the ministry's own use, a number of the row for one, and no part of the report. */
  readonly isOwnUse?: true;
}

/** A row of a returned sheet, by its columns. */
export interface FilledRow {
  /** As the spreadsheet numbers it. */
  readonly line: number;
  readonly cells: Readonly<Record<Exclude<SheetField, 'trace'>, string>>;
  readonly trace: SheetTrace | null;
  readonly extras: readonly ExtraCell[];
}

export interface FilledSheet {
  readonly rows: readonly FilledRow[];
  /** Titles of columns that the sheet did not have. */
  readonly added: readonly string[];
  /** The party most rows were written for; `null` where none says it. */
  readonly partyId: Id | null;
}

const headLimit = 20;
/** A table of another kind may have one or two of the titles. */
const enoughTitles = 3;

/** The rows of a returned sheet; `null` where it is no follow-up sheet. Columns are known by their titles, in any order. */
export function readFollowUpSheet({
  rows,
  countsFrom = 1,
}: Pick<ReadSheet, 'rows' | 'countsFrom'>): FilledSheet | null {
  const texts = rows.map((row) => row.map(cellText));
  const titles = titleRow(texts);
  if (titles === null) return null;
  const fields = fieldsOf(texts[titles] ?? []);
  const filled = texts.slice(titles + 1).flatMap((row, at) => {
    if (row.every((cell) => cell === '')) return [];
    return [rowOf(row, fields, countsFrom + titles + at + 1)];
  });
  const traced = filled.flatMap(({ trace }) => trace?.partyId ?? []);
  return {
    rows: filled,
    added: fields.flatMap(({ field, title }) => (field === null && title !== '' ? [title] : [])),
    partyId: mostFrequent(traced),
  };
}

interface ReadColumn {
  readonly field: SheetField | null;
  readonly title: string;
}

function titleRow(texts: readonly (readonly string[])[]): number | null {
  const hits = texts
    .slice(0, headLimit)
    .map((row) => new Set(row.map(fieldOfTitle).filter((field) => field !== null)).size);
  const most = Math.max(0, ...hits);
  return most < enoughTitles ? null : hits.indexOf(most);
}

/** Of two columns with one title the first is meant. */
function fieldsOf(titles: readonly string[]): readonly ReadColumn[] {
  const taken = new Set<SheetField>();
  return titles.map((title) => {
    const field = fieldOfTitle(title);
    if (field === null || taken.has(field)) return { field: null, title };
    taken.add(field);
    return { field, title };
  });
}

function rowOf(row: readonly string[], fields: readonly ReadColumn[], line: number): FilledRow {
  const text = (wanted: SheetField) => row[fields.findIndex(({ field }) => field === wanted)] ?? '';
  return {
    line,
    cells: {
      reference: text('reference'),
      text: text('text'),
      last: text('last'),
      status: isPrompt(text('status')) ? '' : text('status'),
      date: text('date'),
      owner: text('owner'),
      done: text('done'),
      evidence: text('evidence'),
    },
    trace: readSheetTrace(text('trace')),
    extras: fields.flatMap(({ field, title }, at) => {
      const cell = row[at] ?? '';
      return field === null && title !== '' && cell !== '' ? [{ title, text: cell }] : [];
    }),
  };
}

function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].toSorted(([, a], [, b]) => b - a);
  return best ? best[0] : null;
}
