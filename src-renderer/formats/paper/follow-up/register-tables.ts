import { cellOf, type MatrixLine } from '@/domain/follow-up-matrix';
import { groupedBy } from '@/domain/grouped-by';
import { meetingReference } from '@/domain/meeting-reference';
import { originReference } from '@/domain/recommendation-reference';

import { statusWord } from './status-word';
import type { CellValue, WrittenSheet } from '../../sheet/sheet';
import { partyName } from './follow-up-cells';
import type { FollowUpPaperContext } from './follow-up-context';
import { registerWords, type RegisterWords } from './register-words';

type ColumnId = keyof RegisterWords['column'];
type Row = Readonly<Partial<Record<ColumnId | `text:${string}`, CellValue>>>;

/**
 * The register of recommendations as flat tables: the recommendations, where each was made, how they are linked, how
 * each stands in each State, and every report. Each row has an id that never changes; dates are as they are recorded
 * (ISO 8601, EDTF), so that other programs sort them.
 */
export function registerTables(context: FollowUpPaperContext): readonly WrittenSheet[] {
  const { lines } = context.matrix;
  return [
    tableOf(
      context,
      'recommendations',
      recommendationColumns,
      lines.map((line) => recommendationRow(context, line)),
    ),
    tableOf(
      context,
      'origins',
      originColumns,
      lines.flatMap((line) => originRows(context, line)),
    ),
    tableOf(
      context,
      'links',
      linkColumns,
      lines.flatMap((line) => linkRows(context, line)),
    ),
    tableOf(
      context,
      'states',
      stateColumns,
      lines.flatMap((line) => stateRows(context, line)),
    ),
    tableOf(context, 'reports', reportColumns, reportRows(context)),
  ];
}

const recommendationColumns = [
  'id',
  'reference',
  'text',
  'addressed',
  'addressees',
  'themes',
  'groups',
  'goals',
  'due',
  'open',
  'closed',
  'note',
] as const satisfies readonly ColumnId[];

function recommendationRow(context: FollowUpPaperContext, line: MatrixLine): Row {
  const { language, records } = context;
  const words = registerWords[language];
  const { recommendation, words: asked, tags, isOpen, isUndecided } = line.row;
  const of = (kind: string) => tags.flatMap((tag) => (tag.kind === kind ? [tag.value] : [])).join('; ');
  const named = records.addressees.filter(({ recommendationId }) => recommendationId === recommendation.id);
  return {
    id: recommendation.id,
    reference: line.reference,
    ...textsOf(asked),
    addressed: words.addressed[isUndecided ? 'undecided' : recommendation.addressed],
    addressees: named.map(({ partyId }) => partyName(context, partyId)).join('; '),
    themes: of('theme'),
    groups: of('group'),
    goals: of('sdg'),
    due: recommendation.due,
    open: isOpen ? words.yes : words.no,
    closed: recommendation.closed,
    note: recommendation.note,
  };
}

const originColumns = [
  'id',
  'recommendationId',
  'meetingId',
  'meeting',
  'date',
  'paragraph',
  'relation',
  'reference',
] as const satisfies readonly ColumnId[];

function originRows(context: FollowUpPaperContext, { row }: MatrixLine): readonly Row[] {
  const { language, records, meetings } = context;
  return row.origins.map((origin) => {
    const meeting = meetings.get(origin.meetingId);
    return {
      id: origin.id,
      recommendationId: origin.recommendationId,
      meetingId: origin.meetingId,
      meeting: meeting ? meetingReference(meeting) : '',
      date: meeting?.date ?? null,
      paragraph: origin.paragraphId === null ? null : (records.numbers.get(origin.paragraphId) ?? null),
      relation: registerWords[language].relation[origin.relation],
      reference: originReference(origin, { meetings, numbers: records.numbers }, language),
    };
  });
}

const linkColumns = ['id', 'recommendationId', 'link', 'otherId'] as const satisfies readonly ColumnId[];

function linkRows({ language }: FollowUpPaperContext, { row }: MatrixLine): readonly Row[] {
  return row.links.map((link) => ({
    id: link.id,
    recommendationId: link.recommendationId,
    link: registerWords[language].link[link.kind],
    otherId: link.otherRecommendationId,
  }));
}

const stateColumns = [
  'id',
  'recommendationId',
  'reference',
  'partyId',
  'state',
  'code',
  'isAddressed',
  'status',
  'owner',
  'due',
  'overdue',
  'silent',
  'note',
] as const satisfies readonly ColumnId[];

/** A row for each State that is addressed or has reported; one without a commitment of its own has no id yet. */
function stateRows(context: FollowUpPaperContext, line: MatrixLine): readonly Row[] {
  const { language, matrix } = context;
  const words = registerWords[language];
  const said = (is: boolean) => (is ? words.yes : words.no);
  return matrix.columns.flatMap(({ party, name }): readonly Row[] => {
    const cell = cellOf(line, party.id);
    if (!cell) return [];
    return [
      {
        id: cell.commitment?.id ?? null,
        recommendationId: line.row.recommendation.id,
        reference: line.reference,
        partyId: party.id,
        state: name,
        code: party.iso3,
        isAddressed: said(cell.isAddressed),
        status: statusWord(cell.status, language),
        owner: cell.commitment?.owner ?? null,
        due: cell.due,
        overdue: said(cell.isOverdue),
        silent: said(cell.isSilent),
        note: cell.commitment?.note ?? null,
      },
    ];
  });
}

const reportColumns = [
  'id',
  'recommendationId',
  'reference',
  'partyId',
  'state',
  'code',
  'date',
  'status',
  'reportedBy',
  'meetingId',
  'meeting',
  'text',
  'confidence',
  'evidence',
] as const satisfies readonly ColumnId[];

function reportRows(context: FollowUpPaperContext): readonly Row[] {
  const { language, records, matrix, meetings } = context;
  const words = registerWords[language];
  const evidence = groupedBy(records.evidence, ({ progressUpdateId }) => progressUpdateId);
  return matrix.lines.flatMap((line) =>
    matrix.columns.flatMap(({ party, name }) =>
      (cellOf(line, party.id)?.reports ?? []).map((report): Row => {
        const meeting = report.meetingId === null ? undefined : meetings.get(report.meetingId);
        return {
          id: report.id,
          recommendationId: line.row.recommendation.id,
          reference: line.reference,
          partyId: party.id,
          state: name,
          code: party.iso3,
          date: report.date,
          status: report.status === null ? null : statusWord(report.status, language),
          reportedBy: report.reportedBy,
          meetingId: report.meetingId,
          meeting: meeting ? meetingReference(meeting) : null,
          ...textsOf(report.text),
          confidence: words.confidence[report.confidence],
          evidence: (evidence.get(report.id) ?? []).map(({ fileName }) => fileName).join('; '),
        };
      }),
    ),
  );
}

function textsOf(text: Readonly<Record<string, string>>): Row {
  return Object.fromEntries(Object.entries(text).map(([tag, words]) => [`text:${tag}`, words]));
}

/** A column of texts is one for each language that there is: English and Russian first. */
function tableOf(
  { language }: FollowUpPaperContext,
  table: keyof RegisterWords['table'],
  columns: readonly ColumnId[],
  rows: readonly Row[],
): WrittenSheet {
  const words = registerWords[language];
  const used = new Set(rows.flatMap((row) => Object.keys(row).filter((key) => key.startsWith('text:'))));
  const tags = [...new Set(['text:en', 'text:ru', ...[...used].toSorted()])];
  const all = columns.flatMap((column): readonly (keyof Row)[] =>
    column === 'text' ? tags.map((tag) => tag as keyof Row) : [column],
  );
  return {
    name: words.table[table],
    fileName: table,
    columns: all.map((key) => ({
      title: key.startsWith('text:')
        ? `${words.column.text} (${key.slice('text:'.length)})`
        : words.column[key as ColumnId],
      width: key.startsWith('text:') || key === 'note' ? 50 : /id$/iu.test(key) ? 14 : 22,
    })),
    rows: rows.map((row) => all.map((key) => row[key] || null)),
  };
}
