import { cellOf, reportedOf, type MatrixColumn, type MatrixLine } from '@/domain/follow-up-matrix';
import { followUpStatuses } from '@/domain/follow-up-statuses';

import { statusWord } from '../../follow-up-sheet/status-words';
import type { WrittenSheet } from '../../sheet/sheet';
import type { Block, PaperDocument, TableBlock, TableRow } from '../paper';
import { richText } from '../rich-text';
import { followUpDocument, totalsInWords, type FollowUpPaperContext } from './follow-up-context';

/** As many States as have room beside each other on a landscape sheet; more go into a further table. */
const mostColumns = 12;

/** The matrix on paper: short marks that a line explains, the head repeated on every page. */
export function matrixPaper(context: FollowUpPaperContext): PaperDocument {
  const { frame, language, matrix } = context;
  const said = (text: string): Block => ({ kind: 'paragraph', text: richText(text, language), record: null });
  const key = followUpStatuses
    .map((status) => `${frame.short[status]} — ${statusWord(status, language).toLocaleLowerCase(language)}`)
    .join('; ');
  const parts = Array.from({ length: Math.ceil(matrix.columns.length / mostColumns) }, (_, at) =>
    matrix.columns.slice(at * mostColumns, (at + 1) * mostColumns),
  );
  const { reported, of } = reportedOf(matrix.totals);
  return followUpDocument(
    context,
    frame.matrix,
    matrix.lines.length === 0
      ? []
      : [
          said(`${frame.reported(reported, of)} ${totalsInWords(matrix.totals, language)}.`),
          said(`${key}. ${frame.legend}`),
          ...parts.map((columns) => tableOf(context, columns)),
        ],
  );
}

function tableOf(context: FollowUpPaperContext, columns: readonly MatrixColumn[]): TableBlock {
  const { frame, language, matrix } = context;
  const said = (text: string) => richText(text, language);
  return {
    kind: 'table',
    columns: [
      { title: frame.column.reference, holds: 'words', width: 34 },
      { title: frame.column.text, holds: 'words' },
      ...columns.map(({ name, party }) => ({
        title: columns.length > 6 ? (party.iso3 ?? name) : name,
        holds: 'figures' as const,
        width: columns.length > 6 ? 13 : 22,
      })),
    ],
    rows: matrix.lines.map((line): TableRow => ({
      kind: 'cells',
      cells: [
        said(line.reference),
        richText(line.text, language),
        ...columns.map((column) => said(markOf(context, line, column))),
      ],
      record: { table: 'recommendations', id: line.row.recommendation.id },
    })),
  };
}

function markOf({ frame }: FollowUpPaperContext, line: MatrixLine, { party }: MatrixColumn): string {
  const cell = cellOf(line, party.id);
  if (!cell) return '';
  return cell.isOverdue ? `${frame.short[cell.status]} ${frame.overdueMark}` : frame.short[cell.status];
}

/** The matrix as a table of a workbook, the statuses in words; the last rows count them. */
export function matrixSheet({ frame, language, matrix }: FollowUpPaperContext): WrittenSheet {
  return {
    name: frame.matrix,
    columns: [
      { title: frame.column.reference, width: 22 },
      { title: frame.column.text, width: 60 },
      ...matrix.columns.map(({ name }) => ({ title: name, width: 18 })),
    ],
    rows: [
      ...matrix.lines.map((line) => [
        line.reference,
        line.text,
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
        ...matrix.columns.map(({ totals }) => totals.get(status) ?? 0),
      ]),
    ],
  };
}
