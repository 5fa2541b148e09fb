import { inLanguage, languageUsed, type Id } from '@/domain/fields';
import { reportDate } from '@/domain/follow-up';
import { reportedOf } from '@/domain/follow-up-matrix';
import { formatEdtf } from '@/domain/format-edtf';
import { meetingReference } from '@/domain/meeting-reference';
import type { FollowUpState } from '@/domain/recommendation-row';

import { statusWord } from '../../follow-up-sheet/status-words';
import type { WrittenSheet } from '../../sheet/sheet';
import type { PaperDocument, TableRow } from '../paper';
import { plainText, richText } from '../rich-text';
import { followUpDocument, totalsInWords, type FollowUpPaperContext } from './follow-up-context';

/** What one State was asked, how far it has come, who sees to it, and what it reported, oldest first. */
export function stateReportPaper(context: FollowUpPaperContext, partyId: Id): PaperDocument {
  const { frame, language, matrix } = context;
  const column = matrix.columns.find(({ party }) => party.id === partyId);
  const rows = tableRows(context, partyId);
  const { reported, of } = reportedOf(column?.totals ?? new Map());
  const summary = `${frame.reported(reported, of)} ${totalsInWords(column?.totals ?? new Map(), language)}.`;
  return followUpDocument(
    context,
    frame.report(column?.name ?? ''),
    rows.length === 0
      ? []
      : [
          { kind: 'paragraph', text: richText(summary, language), record: null },
          {
            kind: 'table',
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
  );
}

/** The same as a table of a workbook. */
export function stateReportSheet(context: FollowUpPaperContext, partyId: Id): WrittenSheet {
  const { frame, matrix } = context;
  const name = matrix.columns.find(({ party }) => party.id === partyId)?.name ?? '';
  const { reference, text, status, owner, reports } = frame.column;
  return {
    name,
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
    const { text } = line.row.recommendation;
    return [
      {
        kind: 'cells',
        cells: [
          richText(line.reference, language),
          richText(inLanguage(text, language), languageUsed(text, language)),
          richText(statusLines(context, state), language),
          richText(ownerLines(context, state), language),
          richText(reportLines(context, state), language),
        ],
        record: { table: 'recommendations', id: line.row.recommendation.id },
      },
    ];
  });
}

function statusLines({ frame, language }: FollowUpPaperContext, state: FollowUpState): string {
  const flags = [
    state.isAddressed ? null : frame.notAddressed,
    state.isOverdue ? frame.overdue : null,
    state.isSilent ? frame.silent : null,
  ].filter((flag) => flag !== null);
  return [statusWord(state.status, language), flags.join(', ')].filter((part) => part !== '').join('\n');
}

function ownerLines({ frame, language }: FollowUpPaperContext, { commitment, due }: FollowUpState): string {
  const date = due === null ? '' : frame.due(formatEdtf(due, language));
  return [commitment?.owner ?? '', date].filter((part) => part !== '').join('\n');
}

/** "March 2016, SOM 3 (2016): Under way. A working group was set up." */
function reportLines({ frame, language, records }: FollowUpPaperContext, { reports }: FollowUpState): string {
  const dates = new Map(records.meetings.map(({ id, date }) => [id, date]));
  return reports
    .map((report) => {
      const date = reportDate(report, dates);
      const meeting = records.meetings.find(({ id }) => id === report.meetingId);
      const head = [
        date === null ? '' : formatEdtf(date, language),
        meeting ? meetingReference(meeting) : '',
        report.reportedBy === null ? '' : frame.by(report.reportedBy),
      ];
      const said = [
        report.status === null ? '' : `${statusWord(report.status, language)}.`,
        inLanguage(report.text, language),
      ];
      const parts = [head, said].map((words) => words.filter((word) => word !== ''));
      return [parts[0]?.join(', ') ?? '', parts[1]?.join(' ') ?? ''].filter((part) => part !== '').join(': ');
    })
    .join('\n');
}
