import { addressedGroup } from '@/domain/addressed-group';
import type { DraftRecommendation } from '@/domain/draft';
import { derived, stated, uncertain, type Clue, type Found } from './found';
import { isActing } from './party-lists';
import type { Reading } from './reading';
import { trimSpan, type Block } from './segment-blocks';
import { within, type Span } from './span';

/** What a column of the table holds, by the words above it, folded. */
const columns = [
  [
    'action',
    /^(?:agreed )?(?:actions?(?: points?| items?)?|tasks?|follow-up(?: actions?)?|measures?|мер[аы]|мероприяти[ея]|задач[аи]|поручени[ея]|действи[ея])$/u,
  ],
  [
    'responsible',
    /^(?:responsible(?: (?:party|parties|body|bodies|entity))?|responsibility|by whom|who|lead|ответственн\p{L}+(?: исполнител\p{L}+)?|исполнител[ьи])$/u,
  ],
  ['due', /^(?:deadlines?|due(?: date| by)?|by when|when|срок(?:и)?(?: исполнения)?)$/u],
] as const;

type Column = (typeof columns)[number][0];

/** The table of what is to be done: the row that heads it, and each row below as a recommendation. */
export interface FollowUpTable {
  readonly head: Span;
  readonly rows: readonly Found<DraftRecommendation>[];
}

/**
 * Tables "Action | Responsible | Deadline" below minutes: each row is a recommendation of the meeting with those who are
 * to act and the day, as its cells print them. A table without its own heads is none.
 */
export function findFollowUpTables(reading: Reading): readonly FollowUpTable[] {
  return reading.blocks.flatMap((block, at) => {
    const heads = cellsOf(reading, block).map((cell) => columnOf(reading, cell));
    if (!heads.includes('action') || !(heads.includes('responsible') || heads.includes('due'))) return [];
    const rows: Found<DraftRecommendation>[] = [];
    for (const next of reading.blocks.slice(at + 1)) {
      const cells = cellsOf(reading, next);
      if (cells.length < 2 || cells.length > heads.length) break;
      const row = rowOf(reading, heads, cells);
      if (row) rows.push(row);
    }
    return rows.length > 0 ? [{ head: { start: block.start, end: block.end }, rows }] : [];
  });
}

function columnOf(reading: Reading, { start, end }: Span): Column | undefined {
  const words = reading.folded.slice(start, end).replace(/:$/u, '');
  return columns.find(([, sign]) => sign.test(words))?.[0];
}

function cellsOf(reading: Reading, { start, end }: Block): readonly Span[] {
  const line = reading.text.slice(start, end);
  const separator = line.includes('\t') ? /\t/gu : / \| /gu;
  const cells: Span[] = [];
  let from = start;
  for (const match of line.matchAll(separator)) {
    cells.push(trimSpan(reading.text, { start: from, end: start + match.index }));
    from = start + match.index + match[0].length;
  }
  return [...cells, trimSpan(reading.text, { start: from, end })];
}

function rowOf(
  reading: Reading,
  heads: readonly (Column | undefined)[],
  cells: readonly Span[],
): Found<DraftRecommendation> | undefined {
  const cellOf = (column: Column): Span | undefined => {
    const cell = cells[heads.indexOf(column)];
    return cell && cell.end > cell.start ? cell : undefined;
  };
  const action = cellOf('action');
  if (!action || !/\p{L}{3}/u.test(reading.text.slice(action.start, action.end))) return undefined;
  const who = cellOf('responsible');
  const named = who ? responsibleIn(reading, who) : [];
  const due = cellOf('due');
  const day = due && within(reading.dates, due).at(-1);
  const dueOn = day && !day.edtf.startsWith('X') ? day.edtf.split('/').at(-1) : undefined;
  const whole = { start: cells[0]?.start ?? action.start, end: cells.at(-1)?.end ?? action.end };
  return {
    value: {
      meeting: 0,
      text: reading.text.slice(action.start, action.end),
      ...(named.length > 0 ? { addressees: named.map(({ name }) => name) } : {}),
      ...(dueOn === undefined ? {} : { due: dueOn }),
    },
    clues: [
      stated(whole),
      stated(action, 'text'),
      ...named.map(({ clue }) => clue),
      ...(day && dueOn !== undefined ? [stated(day, 'due')] : []),
    ],
  };
}

const between = /\s*(?:[,;/]|(?<!\p{L})(?:and|и)(?!\p{L}))\s*/gu;

/** Parties by their codes; a group, and whoever is not known, as the cell says it. */
function responsibleIn(
  reading: Reading,
  cell: Span,
): readonly { readonly name: string; readonly clue: Clue }[] {
  const parties = within(reading.parties, cell).filter(isActing);
  const named = parties.map((party) => ({
    start: party.start,
    name: party.party,
    clue: stated(party, 'addressees'),
  }));
  let from = cell.start;
  const others = [...parties, { start: cell.end, end: cell.end }].flatMap(({ start, end }) => {
    const gap = { start: from, end: start };
    from = end;
    return piecesOf(reading, gap);
  });
  return [...named, ...others].toSorted((a, b) => a.start - b.start);
}

function piecesOf(reading: Reading, gap: Span) {
  const words = reading.text.slice(gap.start, gap.end);
  const marks = [...words.matchAll(between)];
  const starts = [0, ...marks.map(({ index, 0: mark }) => index + mark.length)];
  return starts.flatMap((start, at) => {
    const span = trimSpan(reading.text, {
      start: gap.start + start,
      end: gap.start + (marks[at]?.index ?? words.length),
    });
    const name = reading.text.slice(span.start, span.end);
    if (!/\p{L}{2}/u.test(name)) return [];
    const isGroup = addressedGroup(name) !== null;
    const clue = isGroup
      ? derived(span, 'addressees')
      : uncertain(span, 'review.why.unknown-organisation', 'addressees');
    return [{ start: span.start, name, clue }];
  });
}
