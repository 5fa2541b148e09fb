import { reportedOf, totalsOf, type MatrixLine } from '@/domain/follow-up-matrix';

import type { WrittenSheet } from '../../sheet/sheet';
import type { PaperDocument, TableRow } from '../paper';
import { plainText, richText } from '../rich-text';
import { latestReports, recordOf, referenceCell, statesByStatus, textCell } from './follow-up-cells';
import { followUpDocument, totalsInWords, type FollowUpPaperContext } from './follow-up-context';

interface Theme {
  readonly name: string;
  readonly lines: readonly MatrixLine[];
}

/**
 * By theme: what was recommended, how it stands in the States, and what each reported last. A recommendation of several
 * themes stands under each.
 * @param theme the one theme that is told of; `null` for all, those without any at the end
 */
export function themeReportPaper(context: FollowUpPaperContext, theme: string | null): PaperDocument {
  const { frame, language } = context;
  const groups = themesOf(context, theme);
  const rows = groups.flatMap(({ name, lines }): readonly TableRow[] => [
    { kind: 'group', level: 1, text: richText(name, language), record: null },
    { kind: 'cells', cells: [richText(summaryOf(context, lines), language)], record: null },
    ...lines.map((line): TableRow => ({
      kind: 'cells',
      cells: cellsOf(context, line),
      record: recordOf(line),
    })),
  ]);
  return followUpDocument(context, {
    title: theme === null ? frame.themes : frame.theme(theme),
    blocks:
      rows.length === 0
        ? []
        : [
            {
              kind: 'table',
              ruled: true,
              splits: true,
              columns: [
                { title: frame.column.reference, holds: 'words', width: 34 },
                { title: frame.column.text, holds: 'words' },
                { title: frame.column.inStates, holds: 'words', width: 68 },
                { title: frame.column.reports, holds: 'words' },
              ],
              rows,
            },
          ],
  });
}

/** The same as a table of a workbook, the theme in a column of its own. */
export function themeReportSheet(context: FollowUpPaperContext, theme: string | null): WrittenSheet {
  const { theme: title, reference, text, inStates, reports } = context.frame.column;
  return {
    name: theme ?? context.frame.themes,
    columns: [
      { title, width: 24 },
      { title: reference, width: 24 },
      { title: text, width: 56 },
      { title: inStates, width: 48 },
      { title: reports, width: 70 },
    ],
    rows: themesOf(context, theme).flatMap(({ name, lines }) =>
      lines.map((line) => [name, ...cellsOf(context, line).map(plainText)]),
    ),
  };
}

function cellsOf(context: FollowUpPaperContext, line: MatrixLine) {
  const said = (text: string) => richText(text, context.language);
  return [
    referenceCell(context, line.reference),
    textCell(context, line),
    said(statesByStatus(context, line)),
    said(latestReports(context, line)),
  ];
}

function themesOf({ matrix, frame, language }: FollowUpPaperContext, only: string | null): readonly Theme[] {
  const themes = new Map<string, MatrixLine[]>();
  const without: MatrixLine[] = [];
  for (const line of matrix.lines) {
    const own = new Set(line.row.tags.flatMap(({ kind, value }) => (kind === 'theme' ? [value] : [])));
    if (own.size === 0) without.push(line);
    for (const value of own) themes.set(value, [...(themes.get(value) ?? []), line]);
  }
  const { compare } = new Intl.Collator(language, { numeric: true });
  const named = [...themes]
    .map(([name, lines]): Theme => ({ name, lines }))
    .filter(({ name }) => only === null || name === only)
    .toSorted((a, b) => compare(a.name, b.name));
  return only === null && without.length > 0 ? [...named, { name: frame.noTheme, lines: without }] : named;
}

function summaryOf({ frame, language }: FollowUpPaperContext, lines: readonly MatrixLine[]): string {
  const totals = totalsOf(lines.flatMap(({ row }) => [...row.states.values()]));
  const { reported, of } = reportedOf(totals);
  return of === 0 ? '' : `${frame.reported(reported, of)} ${totalsInWords(totals, language)}.`;
}
