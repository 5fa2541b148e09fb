import {
  cellOf,
  reportedOf,
  statusesInKey,
  type MatrixColumn,
  type MatrixLine,
} from '@/domain/follow-up-matrix';

import { statusWord } from './status-word';
import type { WrittenSheet } from '../../sheet/sheet';
import type { Block, PaperDocument, RichText, TableBlock, TableRow } from '../paper';
import { inlinesOf, joined, richText } from '../rich-text';
import { softHyphen, withSoftHyphens } from '../soft-hyphens';
import { recordOf, referenceCell, textCell } from './follow-up-cells';
import { followUpDocument, totalsInWords, type FollowUpPaperContext } from './follow-up-context';

export type MatrixSize = 'a4' | 'a3';

/** As many States as have room beside each other across the sheet; more go into a further table. */
const mostColumns: Readonly<Record<MatrixSize, number>> = { a4: 12, a3: 20 };
/** Where their names have room beside the texts, in mm, they bear their names, else their codes. */
const roomOfNames: Readonly<Record<MatrixSize, number>> = { a4: 150, a3: 285 };
/** What a mark needs, and what a letter of a heading does with the room beside it, in mm. */
const narrow = 13;
const letterWidth = 2.1;
const besides = 4;

/**
 * The matrix on paper: short marks that a line explains, the head repeated on every page. States that do not fit beside
 * each other are parted evenly; each part begins a page and has the recommendations at its left again.
 */
export function matrixPaper(context: FollowUpPaperContext, size: MatrixSize = 'a4'): PaperDocument {
  const { frame, language, matrix } = context;
  const { columns } = matrix;
  const said = (text: string): Block => ({ kind: 'paragraph', text: richText(text, language), record: null });
  const key = statusesInKey(matrix.totals)
    .map((status) => `${frame.short[status]} — ${statusWord(status, language).toLocaleLowerCase(language)}`)
    .join('; ');
  const parts = evenParts(columns, mostColumns[size]);
  const heading = headingsThatFit(parts, roomOfNames[size]) ?? ((column) => codeOf(column, context));
  const codes = columns
    .flatMap((column) =>
      heading(column).replaceAll(softHyphen, '') === column.name
        ? []
        : [`${heading(column)} — ${column.name}`],
    )
    .join('; ');
  const { reported, of } = reportedOf(matrix.totals);
  const blocks: readonly Block[] = [
    said(`${frame.reported(reported, of)} ${totalsInWords(matrix.totals, language)}.`),
    said(`${key}. ${frame.legend}`),
    ...(codes === '' ? [] : [said(`${codes}.`)]),
    ...parts.flatMap((part, at): readonly Block[] => [
      ...(at === 0 ? [] : [{ kind: 'page-break' } as const]),
      ...(parts.length === 1 ? [] : [headOf(context, part)]),
      tableOf(context, part, { heading, room: roomOfNames[size] }),
    ]),
  ];
  return followUpDocument(context, {
    title: frame.matrix,
    blocks: matrix.lines.length === 0 ? [] : blocks,
    size,
  });
}

/** As few parts as there must be, of about the same length. */
function evenParts<T>(all: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(all.length / most));
  const size = Math.max(1, Math.ceil(all.length / count));
  return Array.from({ length: count }, (_, at) => all.slice(at * size, (at + 1) * size));
}

/** "Columns 1 to 10 of 30: Afghanistan – Iran". */
function headOf({ frame, language, matrix }: FollowUpPaperContext, part: readonly MatrixColumn[]): Block {
  const from = matrix.columns.findIndex((column) => column === part[0]) + 1;
  const names = [part.at(0)?.name, part.at(-1)?.name].filter(Boolean).join(' – ');
  const place = frame.states(from, from + part.length - 1, matrix.columns.length);
  return { kind: 'heading', text: richText(`${place}: ${names}`, language) };
}

type Heading = (column: MatrixColumn) => string;

/** The names whole, or parted where they are long; `null` where they have no room either way. */
function headingsThatFit(parts: readonly (readonly MatrixColumn[])[], room: number): Heading | null {
  const headings: readonly Heading[] = [({ name }) => name, ({ name }) => withSoftHyphens(name)];
  return (
    headings.find((heading) =>
      parts.every((part) => part.reduce((sum, column) => sum + widthOf(heading(column)), 0) <= room),
    ) ?? null
  );
}

/** Of a column under the heading, in mm: its longest word, or the longer part of one, stands there unbroken. */
function widthOf(heading: string): number {
  const longest = Math.max(
    0,
    ...heading.split(/[\s-]+/u).flatMap((word) => {
      const parts = word.split(softHyphen);
      return parts.map((part, at) => part.length + (at < parts.length - 1 ? 1 : 0));
    }),
  );
  return Math.max(narrow, Math.ceil(longest * letterWidth) + besides);
}

/** The widths of headings in the room there is: where it is too small, long ones give way, and words break in them. */
function widthsOf(headings: readonly string[], room: number): readonly number[] {
  const wanted = headings.map(widthOf);
  const more = wanted.reduce((sum, width) => sum + width - narrow, 0);
  const left = Math.max(0, room - headings.length * narrow);
  return more <= left ? wanted : wanted.map((width) => narrow + Math.floor(((width - narrow) * left) / more));
}

/** What a narrow column is headed with. */
function codeOf({ party, name }: MatrixColumn, { language }: FollowUpPaperContext): string {
  return party.iso3 ?? (party.acronym[language] || name);
}

function tableOf(
  context: FollowUpPaperContext,
  columns: readonly MatrixColumn[],
  { heading, room }: { readonly heading: Heading; readonly room: number },
): TableBlock {
  const { frame, language, matrix } = context;
  const said = (text: string) => richText(text, language);
  const titles = columns.map(heading);
  const widths = widthsOf(titles, room);
  return {
    kind: 'table',
    ruled: true,
    columns: [
      { title: frame.column.reference, holds: 'words', width: 34 },
      { title: frame.column.text, holds: 'words' },
      ...titles.map((title, at) => ({ title, holds: 'figures' as const, width: widths[at] ?? narrow })),
    ],
    rows: [
      ...matrix.lines.map((line): TableRow => ({
        kind: 'cells',
        cells: [
          referenceCell(context, line.reference),
          textAndAddressees(context, line),
          ...columns.map((column) => said(markOf(context, line, column))),
        ],
        record: recordOf(line),
      })),
      {
        kind: 'cells',
        cells: [
          said(''),
          said(frame.reportedRow),
          ...columns.map(({ totals }) => {
            const { reported, of } = reportedOf(totals);
            return said(`${reported}/${of}`);
          }),
        ],
        record: null,
      },
    ],
  };
}

/** Cells that are empty because nobody decided whom it addresses do not say that it addresses no State. */
function textAndAddressees(context: FollowUpPaperContext, line: MatrixLine): RichText {
  const text = textCell(context, line);
  if (!line.row.isUndecided) return text;
  return joined([text.inlines, inlinesOf(`\n${context.frame.undecidedRow}`, 'emphasis')], text.language);
}

function markOf({ frame }: FollowUpPaperContext, line: MatrixLine, { party }: MatrixColumn): string {
  const cell = cellOf(line, party.id);
  if (!cell) return '';
  return cell.isOverdue ? `${frame.short[cell.status]} ${frame.overdueMark}` : frame.short[cell.status];
}

/**
 * The matrix as a table of a workbook, the statuses in words; the last rows count them. Where the addressees of some are
 * to be decided, a column of its own says so.
 */
export function matrixSheet({ frame, language, matrix }: FollowUpPaperContext): WrittenSheet {
  const isAnyUndecided = matrix.lines.some(({ row }) => row.isUndecided);
  const addressed = <T>(value: T): readonly T[] => (isAnyUndecided ? [value] : []);
  return {
    name: frame.matrix,
    columns: [
      { title: frame.column.reference, width: 22 },
      { title: frame.column.text, width: 60 },
      ...addressed({ title: frame.column.addressed, width: 26 }),
      ...matrix.columns.map(({ name }) => ({ title: name, width: 18 })),
    ],
    rows: [
      ...matrix.lines.map((line) => [
        line.reference,
        line.text,
        ...addressed(line.row.isUndecided ? frame.undecided : null),
        ...matrix.columns.map(({ party }) => {
          const cell = cellOf(line, party.id);
          if (!cell) return null;
          const flags = [cell.isOverdue ? frame.overdue : null, cell.isSilent ? frame.silent : null];
          return [statusWord(cell.status, language), ...flags.filter((flag) => flag !== null)].join(', ');
        }),
      ]),
      ...[...matrix.totals.keys()].map((status) => [
        null,
        statusWord(status, language),
        ...addressed(null),
        ...matrix.columns.map(({ totals }) => totals.get(status) ?? 0),
      ]),
    ],
  };
}
