import { followUpChanges, type CellChange } from '@/domain/follow-up-changes';
import { knownSince } from '@/domain/follow-up';
import type { MatrixLine } from '@/domain/follow-up-matrix';
import { formatEdtf } from '@/domain/format-edtf';
import { groupedBy } from '@/domain/grouped-by';
import type { RecommendationRow } from '@/domain/recommendation-row';

import { statusWord } from './status-word';
import { addressedNames, originsInWords, partyName, reportWords } from './follow-up-cells';
import type { FollowUpPaperContext } from './follow-up-context';
import { changeKinds, type ChangeKind } from './follow-up-frame';

/** What changed about a recommendation in one State: how it stood before, how it stands, and what was reported. */
export interface ChangedCell {
  readonly state: string;
  readonly before: string;
  readonly now: string;
  readonly reports: string;
}

/** A recommendation in one of the lists: words about it as a whole, or what changed in its States. */
export interface ChangedLine {
  readonly line: MatrixLine;
  readonly said: string;
  readonly cells: readonly ChangedCell[];
}

export interface ChangeList {
  readonly kind: ChangeKind;
  readonly count: number;
  readonly lines: readonly ChangedLine[];
}

/** What changed since a day, list by list; those with nothing in them are left out. @param since ISO 8601 */
export function changeLists(context: FollowUpPaperContext, since: string): readonly ChangeList[] {
  const { frame, language, records, rows, day } = context;
  const changes = followUpChanges(records, rows, { since, until: day });
  const origins = new Map(changes.reaffirmed.map(({ row, origins: own }) => [row, own]));
  const ofWhole = (kind: ChangeKind, own: Iterable<RecommendationRow>, say: (line: MatrixLine) => string) => {
    const wanted = new Set(own);
    const lines = context.matrix.lines
      .filter(({ row }) => wanted.has(row))
      .map((line): ChangedLine => ({ line, said: say(line), cells: [] }));
    return { kind, count: lines.length, lines };
  };
  const ofCells = (kind: ChangeKind, own: readonly CellChange[], say: (cell: CellChange) => string) => {
    const byLine = groupedBy(own, ({ row }) => row.recommendation.id);
    const lines = context.matrix.lines.flatMap((line): readonly ChangedLine[] => {
      const cells = inOrder(context, byLine.get(line.row.recommendation.id) ?? []);
      if (cells.length === 0) return [];
      return [
        {
          line,
          said: '',
          cells: cells.map((cell) => ({
            state: partyName(context, cell.partyId),
            before: statusWord(cell.before, language),
            now: statusWord(cell.state.status, language),
            reports: say(cell),
          })),
        },
      ];
    });
    return { kind, count: own.length, lines };
  };
  const reported = ({ reports }: CellChange) =>
    reports.map((report) => reportWords(context, report)).join('\n');
  const lists: Readonly<Record<ChangeKind, () => ChangeList>> = {
    made: () => ofWhole('made', changes.made, (line) => addressedNames(context, line)),
    reaffirmed: () =>
      ofWhole('reaffirmed', origins.keys(), ({ row }) =>
        frame.reaffirmedIn(originsInWords(context, origins.get(row) ?? [])),
      ),
    moved: () => ofCells('moved', changes.moved, reported),
    reported: () => ofCells('reported', changes.reported, reported),
    again: () => ofCells('again', changes.again, reported),
    late: () => ofCells('late', changes.late, reported),
    silent: () => ofCells('silent', changes.silent, (cell) => lastHeard(context, cell)),
    overdue: () =>
      ofCells('overdue', changes.overdue, ({ state: { due } }) =>
        due === null ? '' : frame.due(formatEdtf(due, language)),
      ),
    ended: () => ofWhole('ended', changes.ended, ({ row }) => endOf(context, row)),
  };
  return changeKinds.map((kind) => lists[kind]()).filter(({ count }) => count > 0);
}

/** As the columns of the matrix stand. */
function inOrder({ matrix }: FollowUpPaperContext, cells: readonly CellChange[]): readonly CellChange[] {
  return matrix.columns.flatMap(({ party }) => cells.filter(({ partyId }) => partyId === party.id));
}

function lastHeard({ frame, language, dates }: FollowUpPaperContext, { state }: CellChange): string {
  const last = state.counted.findLast((report) => knownSince(report, dates) !== null);
  const date = last ? knownSince(last, dates) : null;
  return date === null ? frame.neverHeard : frame.lastHeard(formatEdtf(date, language));
}

function endOf({ frame, language }: FollowUpPaperContext, row: RecommendationRow): string {
  const { closed } = row.recommendation;
  return [
    closed === null ? '' : frame.closedOn(formatEdtf(closed, language)),
    row.isSuperseded ? frame.superseded : '',
  ]
    .filter((part) => part !== '')
    .join('\n');
}
