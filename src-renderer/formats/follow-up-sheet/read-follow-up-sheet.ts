import type { Id } from '@/domain/fields';

import type { ReadSheet } from '../sheet/sheet';
import { cellText } from '../tables/cell-text';
import type { FilledRow } from './filled-row';
import { fieldOfTitle, type ReadField } from './sheet-columns';
import { cellPlaces, type ReadColumn } from './cell-places';
import { isPrompt } from './sheet-frame';
import { readSheetTrace } from './sheet-trace';

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
export function readFollowUpSheet(
  sheet: Pick<ReadSheet, 'rows' | 'countsFrom'> & Partial<ReadSheet>,
): FilledSheet | null {
  const { countsFrom = 1 } = sheet;
  const texts = sheet.rows.map((row) => row.map(cellText));
  const titles = titleRow(texts);
  if (titles === null) return null;
  const width = Math.max(...texts.slice(titles).map((row) => row.length));
  const fields = fieldsOf(Array.from({ length: width }, (_, at) => texts[titles]?.[at] ?? ''));
  const placesOf = cellPlaces(sheet, texts, { fields, titles });
  const filled = texts.slice(titles + 1).flatMap((row, below) => {
    const at = titles + below + 1;
    const { cells, comments, odd } = placesOf(at);
    if ((row.every((cell) => cell === '') && comments.length === 0) || isTitlesAgain(row, fields)) return [];
    const read = rowOf(cells, fields, countsFrom + at);
    const hidden = new Set(odd.hidden);
    const extras = read.extras.map((extra) =>
      hidden.has(extra.title) ? { ...extra, isOwnUse: true as const } : extra,
    );
    return [{ ...read, extras: [...extras, ...comments], odd }];
  });
  const traced = filled.flatMap(({ trace }) => trace?.partyId ?? []);
  return {
    rows: filled,
    added: fields.flatMap(({ field, title }) => (field === null && title !== '' ? [title] : [])),
    partyId: mostFrequent(traced),
  };
}

/** Sheets put below one another bring their titles with them. */
function isTitlesAgain(row: readonly string[], fields: readonly ReadColumn[]): boolean {
  const own = fields.filter(({ field }, at) => field !== null && fieldOfTitle(row[at] ?? '') === field);
  return own.length >= enoughTitles;
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
  const taken = new Set<ReadField>();
  return titles.map((title) => {
    const field = fieldOfTitle(title);
    if (field === null || taken.has(field)) return { field: null, title };
    taken.add(field);
    return { field, title };
  });
}

/** What stands under no title is called by the letter of its column, as the spreadsheet does. */
function letterOf(column: number, fields: readonly ReadColumn[]): string {
  const isRussian = fields.some(
    ({ title }) => /\p{Script=Cyrillic}/u.test(title) && !/\p{Script=Latin}/u.test(title),
  );
  const letters = (at: number): string =>
    (at < 26 ? '' : letters(Math.floor(at / 26) - 1)) + String.fromCodePoint(65 + (at % 26));
  return `${isRussian ? 'Столбец' : 'Column'} ${letters(column)}`;
}

function rowOf(row: readonly string[], fields: readonly ReadColumn[], line: number): Omit<FilledRow, 'odd'> {
  const text = (wanted: ReadField) => row[fields.findIndex(({ field }) => field === wanted)] ?? '';
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
      due: text('due'),
    },
    trace: readSheetTrace(text('trace')),
    extras: fields.flatMap(({ field, title }, at) => {
      const cell = row[at] ?? '';
      return field === null && cell !== '' ? [{ title: title || letterOf(at, fields), text: cell }] : [];
    }),
  };
}

function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].toSorted(([, a], [, b]) => b - a);
  return best ? best[0] : null;
}
