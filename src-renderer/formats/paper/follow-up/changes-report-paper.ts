import { formatEdtf } from '@/domain/format-edtf';
import { meetingReference } from '@/domain/meeting-reference';

import type { WrittenSheet } from '../../sheet/sheet';
import type { Block, PaperDocument, TableRow } from '../paper';
import { plainText, richText } from '../rich-text';
import { changeLists, type ChangedCell, type ChangeList } from './change-lists';
import { recordOf, referenceCell, textCell } from './follow-up-cells';
import { followUpDocument, type FollowUpPaperContext } from './follow-up-context';

/** What a period begins with: the day, and the meeting whose last day it is, where it is one. */
export interface Since {
  /** ISO 8601. */
  readonly day: string;
  readonly meeting: Parameters<typeof meetingReference>[0] | null;
}

/** What changed in a period: counted, then list by list with what stood before, what stands now, and what was reported. */
export function changesReportPaper(context: FollowUpPaperContext, since: Since): PaperDocument {
  const { frame, language, day } = context;
  const lists = changeLists(context, since.day);
  const counts = lists.map(({ kind, count }) => frame.changeCount[kind](count)).join('; ');
  return followUpDocument(context, {
    title: titleOf(context, since),
    subtitle: frame.period(formatEdtf(since.day, language), formatEdtf(day, language)),
    nothing: frame.nothingChanged,
    blocks:
      lists.length === 0
        ? []
        : [
            { kind: 'paragraph', text: richText(`${counts}.`, language), record: null },
            ...lists.flatMap((list) => blocksOf(context, list)),
          ],
  });
}

/** The same as a table of a workbook: the kind of change, then what it is about. */
export function changesReportSheet(context: FollowUpPaperContext, since: Since): WrittenSheet {
  const { frame } = context;
  const { change, reference, text, state, before, now, reports } = frame.column;
  return {
    name: titleOf(context, since),
    columns: [
      { title: change, width: 26 },
      { title: reference, width: 24 },
      { title: text, width: 56 },
      { title: state, width: 20 },
      { title: before, width: 20 },
      { title: now, width: 20 },
      { title: reports, width: 70 },
    ],
    rows: changeLists(context, since.day).flatMap(({ kind, lines }) =>
      lines.flatMap(({ line, said, cells }) => {
        const about = [frame.change[kind], line.reference, plainText(textCell(context, line))];
        return cells.length === 0
          ? [[...about, null, null, null, said]]
          : cells.map((cell) => [...about, ...inColumns(cell)]);
      }),
    ),
  };
}

function titleOf({ frame, language }: FollowUpPaperContext, { day, meeting }: Since): string {
  return frame.changes(meeting ? meetingReference(meeting) : formatEdtf(day, language));
}

function inColumns({ state, before, now, reports }: ChangedCell): readonly string[] {
  return [state, before, now, reports];
}

function blocksOf(context: FollowUpPaperContext, { kind, lines }: ChangeList): readonly Block[] {
  const { frame, language } = context;
  const { reference, text, state, before, now, reports } = frame.column;
  const said = (words: string) => richText(words, language);
  const heading: Block = { kind: 'heading', text: said(frame.change[kind]) };
  if (lines.every(({ cells }) => cells.length === 0))
    return [
      heading,
      {
        kind: 'table',
        ruled: true,
        splits: true,
        columns: [
          { title: reference, holds: 'words', width: 36 },
          { title: text, holds: 'words' },
          {
            title: kind === 'made' ? frame.column.addressed : frame.column.change,
            holds: 'words',
            width: 80,
          },
        ],
        rows: lines.map(({ line, said: words }) => ({
          kind: 'cells',
          cells: [referenceCell(context, line.reference), textCell(context, line), said(words)],
          record: recordOf(line),
        })),
      },
    ];
  return [
    heading,
    {
      kind: 'table',
      ruled: true,
      splits: true,
      columns: [
        { title: state, holds: 'words', width: 44 },
        { title: before, holds: 'words', width: 38 },
        { title: now, holds: 'words', width: 38 },
        { title: kind === 'overdue' || kind === 'silent' ? frame.column.change : reports, holds: 'words' },
      ],
      rows: lines.flatMap(({ line, cells }): readonly TableRow[] => [
        {
          kind: 'group',
          level: 2,
          text: richText([line.reference, line.text].filter((part) => part !== '').join(' · '), language),
          record: recordOf(line),
        },
        ...cells.map((cell): TableRow => ({
          kind: 'cells',
          cells: inColumns(cell).map(said),
          record: recordOf(line),
        })),
      ]),
    },
  ];
}
