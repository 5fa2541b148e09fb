import type { Draft } from '@/domain/draft';

import { alignedTable } from './aligned-table';
import type { ReadFile } from './read-files';

const columns = [
  'file',
  'type',
  'meeting',
  'date',
  'delegations',
  'people',
  'paragraphs',
  'statements',
  'unplaced',
];
const numbers = new Set(['delegations', 'people', 'paragraphs', 'statements', 'unplaced']);

/** What was found in each file that could be read: one line a meeting, under a line of headings. */
export function foundTable(files: readonly ReadFile[]): string {
  return alignedTable([columns, ...files.flatMap(linesOf)], (column) => numbers.has(columns[column] ?? ''));
}

function linesOf({ name, outcome }: ReadFile): readonly (readonly string[])[] {
  if (!outcome.ok || outcome.kind !== 'draft') return [];
  const { draft, texts } = outcome;
  const [source] = draft.sources;
  const head = [name, source?.type ?? 'other'];
  const share = unplacedShare(draft, texts);
  if (draft.meetings.length === 0) return [[...head, 'no meeting found', '', '', '', '', '', share]];
  return draft.meetings.map((meeting, index) => [
    ...(index === 0 ? head : ['', '']),
    [meeting.type ?? 'meeting', meeting.ordinal, meeting.city].filter(Boolean).join(' '),
    meeting.date ?? 'not stated',
    String(meeting.delegations.length),
    String(meeting.people.length),
    String(meeting.paragraphs.length),
    String(meeting.paragraphs.reduce((sum, { statements }) => sum + statements.length, 0)),
    index === 0 ? share : '',
  ]);
}

/** How much of the text was neither recognised nor noise, by its characters without white space. */
function unplacedShare({ unplaced }: Draft, texts: readonly string[]): string {
  const count = (text: string) => text.replace(/\s/gu, '').length;
  const total = texts.reduce((sum, text) => sum + count(text), 0);
  const open = unplaced.reduce(
    (sum, { source, start, end }) => sum + count((texts[source] ?? '').slice(start, end)),
    0,
  );
  return `${total === 0 ? 0 : Math.round((open / total) * 100)} %`;
}

/** How many files there were, and what was in them. */
export function readInWords(files: readonly ReadFile[]): string {
  const read = files.filter(({ outcome }) => outcome.ok).length;
  const meetings = files.reduce(
    (sum, { outcome }) => sum + (outcome.ok && outcome.kind === 'draft' ? outcome.draft.meetings.length : 0),
    0,
  );
  const left = files.length - read;
  const count = (many: number, one: string) => `${many} ${one}${many === 1 ? '' : 's'}`;
  return `${count(read, 'file')} read${left === 0 ? '' : `, ${left} not`}; ${count(meetings, 'account')} of a meeting.`;
}
