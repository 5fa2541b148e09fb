import { readPastedList } from '../../src-renderer/features/attendance/paste/read-list';
import { rowsOfLines } from '../../src-renderer/features/attendance/paste/rows-of-lines';
import { readClipboard } from '../../src-renderer/formats/sheet/read-clipboard';
import { planSheet } from '../../src-renderer/formats/tables/plan-sheet';
import type { PlannedRow, TablePlan } from '../../src-renderer/formats/tables/planned-row';
import type { TableSnapshot } from '../../src-renderer/formats/tables/table-snapshot';
import { partyEntries } from '../../src-renderer/pickers/parties/party-entry';
import { isAsking } from '../../src-renderer/pickers/tables/row-words';
import { emptyMeeting } from './planned-paste';

const entries = partyEntries([], { date: '2026-06-10', language: 'en' });

/** A list as it is pasted, a table by its tabs and lines one by one, as the preview has it. */
export function planOfList(text: string, snapshot: TableSnapshot = emptyMeeting()): TablePlan {
  const [sheet] = readClipboard({ html: '', text });
  const from = sheet
    ? ({ kind: 'sheet', sheet, columns: null } as const)
    : ({ kind: 'rows', rows: rowsOfLines(readPastedList(text, entries)) } as const);
  return planSheet({ snapshot, from, answers: new Map(), language: 'en' }).plan;
}

/** Whether a row would put somebody on the list, or waits for an answer that would. */
function isSomebody({ kind, names, proposed, problems }: PlannedRow): boolean {
  return (
    names.length > 0 &&
    kind !== 'delegation' &&
    (proposed !== 'skip' || problems.some(({ code }) => code === 'no-party' || code === 'unknown-party'))
  );
}

/**
 * Who sits where and as what, a line each: "Kazakhstan/chair: Talgat OMAROV; chair; Minister". What stands behind "?"
 * is asked about, or is to be looked at.
 */
export function seatsOfPlan({ rows }: TablePlan): readonly string[] {
  return rows.filter(isSomebody).map((row) => {
    const [name] = row.names;
    const { seat } = row.facts;
    const titles = [seat.function, seat.unit, seat.institution].filter(Boolean).join(' | ');
    const facts = [
      (seat.roles ?? []).join('+'),
      titles,
      seat.onBehalfOf ? `for ${seat.onBehalfOf}` : '',
      seat.capacity ? `as ${seat.capacity}` : '',
      seat.state ?? '',
    ].filter(Boolean);
    const asked = row.problems.filter(isAsking).map(({ code }) => code);
    return [
      `${delegationOf(row)}: ${[name?.given, name?.family.toUpperCase()].filter(Boolean).join(' ')}`,
      ...facts,
      ...(asked.length > 0 ? [`? ${asked.join(', ')}`] : []),
    ].join('; ');
  });
}

/** Delegations that the list brings without anybody, or says how many came in them: "China", "Iran (3)". */
export function delegationsOfPlan({ rows }: TablePlan): readonly string[] {
  return rows.flatMap((row) =>
    row.kind === 'delegation'
      ? [`${delegationOf(row)}${row.headcount ? ` (${String(row.headcount.to.count)})` : ''}`]
      : [],
  );
}

function delegationOf({ party, partyText, place }: PlannedRow): string {
  return `${party?.label ?? (partyText || '?')}${place.category === 'unspecified' ? '' : `/${place.category}`}`;
}
