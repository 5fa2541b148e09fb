import type { Id } from '@/domain/fields';
import { reportedOf } from '@/domain/follow-up-matrix';
import { formatEdtf } from '@/domain/format-edtf';
import type { FollowUpState } from '@/domain/recommendation-row';

import { statusWord } from './status-word';
import type { WrittenSheet } from '../../sheet/sheet';
import type { PaperDocument, TableRow } from '../paper';
import { plainText, richText } from '../rich-text';
import { partyName, recordOf, referenceCell, reportWords, textWithWordings } from './follow-up-cells';
import { followUpDocument, totalsInWords, type FollowUpPaperContext } from './follow-up-context';

/** What one State was asked, how far it has come, who sees to it, and what it reported, oldest first. */
export function stateReportPaper(context: FollowUpPaperContext, partyId: Id): PaperDocument {
  const { frame, language, matrix } = context;
  const column = matrix.columns.find(({ party }) => party.id === partyId);
  const rows = tableRows(context, partyId);
  const { reported, of } = reportedOf(column?.totals ?? new Map());
  const summary = `${frame.reported(reported, of)} ${totalsInWords(column?.totals ?? new Map(), language)}.`;
  return followUpDocument(context, {
    title: frame.report(column?.name ?? ''),
    blocks:
      rows.length === 0
        ? []
        : [
            { kind: 'paragraph', text: richText(summary, language), record: null },
            {
              kind: 'table',
              ruled: true,
              splits: true,
              columns: [
                { title: frame.column.reference, holds: 'words', width: 36 },
                { title: frame.column.text, holds: 'words' },
                { title: frame.column.status, holds: 'words', width: 36 },
                { title: frame.column.owner, holds: 'words', width: 38 },
                { title: frame.column.reports, holds: 'words' },
              ],
              rows,
            },
          ],
  });
}

/** The same as a table of a workbook. */
export function stateReportSheet(context: FollowUpPaperContext, partyId: Id): WrittenSheet {
  const { frame } = context;
  const { reference, text, status, owner, reports } = frame.column;
  return {
    name: partyName(context, partyId),
    columns: [
      { title: reference, width: 24 },
      { title: text, width: 56 },
      { title: status, width: 24 },
      { title: owner, width: 28 },
      { title: reports, width: 70 },
    ],
    rows: tableRows(context, partyId).map((row) => (row.kind === 'cells' ? row.cells.map(plainText) : [])),
  };
}

function tableRows(context: FollowUpPaperContext, partyId: Id): readonly TableRow[] {
  const { language, matrix } = context;
  return matrix.lines.flatMap((line): readonly TableRow[] => {
    const state = line.row.states.get(partyId);
    if (!state) return [];
    return [
      {
        kind: 'cells',
        cells: [
          referenceCell(context, line.reference),
          textWithWordings(context, line),
          richText(statusLines(context, state), language),
          richText(ownerLines(context, state), language),
          richText(state.reports.map((report) => reportWords(context, report)).join('\n'), language),
        ],
        record: recordOf(line),
      },
    ];
  });
}

/** The status, and what is to be said of it: not addressed, overdue, silent. */
export function statusLines({ frame, language }: FollowUpPaperContext, state: FollowUpState): string {
  const flags = [
    state.isAddressed ? null : frame.notAddressed,
    state.isOverdue ? frame.overdue : null,
    state.isSilent ? frame.silent : null,
  ].filter((flag) => flag !== null);
  return [statusWord(state.status, language), flags.join(', ')].filter((part) => part !== '').join('\n');
}

/** Who sees to it, and by when. */
export function ownerLines(
  { frame, language }: FollowUpPaperContext,
  { commitment, due }: FollowUpState,
): string {
  const date = due === null ? '' : frame.due(formatEdtf(due, language));
  return [commitment?.owner ?? '', date].filter((part) => part !== '').join('\n');
}
