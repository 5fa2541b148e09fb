import { reportedOf, totalsOf, type MatrixLine } from '@/domain/follow-up-matrix';

import { tagIn, tagKey } from '@/domain/tag-key';

import type { WrittenSheet } from '../../sheet/sheet';
import type { PaperDocument, TableRow } from '../paper';
import { plainText, richText } from '../rich-text';
import { latestReports, recordOf, referenceCell, statesByStatus, textWithWordings } from './follow-up-cells';
import { followUpDocument, totalsInWords, type FollowUpPaperContext } from './follow-up-context';

interface Theme {
  readonly key: string;
  readonly name: string;
  readonly lines: readonly MatrixLine[];
}

/**
 * By theme: what was recommended, how it stands in the States, and what each reported last. A recommendation of several
 * themes stands under each.
 * @param theme the key of the one theme that is told of; `null` for all, those without any at the end
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
    title: theme === null ? frame.themes : frame.theme(nameOf(groups, theme)),
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
  const groups = themesOf(context, theme);
  return {
    name: theme === null ? context.frame.themes : nameOf(groups, theme),
    columns: [
      { title, width: 24 },
      { title: reference, width: 24 },
      { title: text, width: 56 },
      { title: inStates, width: 48 },
      { title: reports, width: 70 },
    ],
    rows: groups.flatMap(({ name, lines }) =>
      lines.map((line) => [name, ...cellsOf(context, line).map(plainText)]),
    ),
  };
}

function cellsOf(context: FollowUpPaperContext, line: MatrixLine) {
  const said = (text: string) => richText(text, context.language);
  return [
    referenceCell(context, line.reference),
    textWithWordings(context, line),
    said(statesByStatus(context, line)),
    said(latestReports(context, line)),
  ];
}

/** One theme however it was entered: in another language, in other letters, or by the house's own word. */
function themesOf(
  { matrix, frame, language, tagWords }: FollowUpPaperContext,
  only: string | null,
): readonly Theme[] {
  const themes = new Map<string, { readonly name: string; readonly lines: MatrixLine[] }>();
  const without: MatrixLine[] = [];
  for (const line of matrix.lines) {
    const own = new Map(
      line.row.tags.flatMap((tag) => (tag.kind === 'theme' ? [[tagKey(tag, tagWords), tag] as const] : [])),
    );
    if (own.size === 0) without.push(line);
    for (const [key, tag] of own) {
      const theme = themes.get(key) ?? { name: tagIn(tag, language, tagWords), lines: [] };
      themes.set(key, theme);
      theme.lines.push(line);
    }
  }
  const { compare } = new Intl.Collator(language, { numeric: true });
  const named = [...themes]
    .map(([key, theme]): Theme => ({ key, ...theme }))
    .filter(({ key }) => only === null || key === only)
    .toSorted((a, b) => compare(a.name, b.name));
  return only === null && without.length > 0
    ? [...named, { key: '', name: frame.noTheme, lines: without }]
    : named;
}

function nameOf(themes: readonly Theme[], wanted: string): string {
  return themes.find(({ key }) => key === wanted)?.name ?? '';
}

function summaryOf({ frame, language }: FollowUpPaperContext, lines: readonly MatrixLine[]): string {
  const totals = totalsOf(lines.flatMap(({ row }) => [...row.states.values()]));
  const { reported, of } = reportedOf(totals);
  return of === 0 ? '' : `${frame.reported(reported, of)} ${totalsInWords(totals, language)}.`;
}
