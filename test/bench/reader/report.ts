import type { CorpusDocument } from './documents';
import type { Mark } from './mark';
import { precisionOf, recallOf, tallyMarks, type Tally } from './tally';

export interface Judged extends Pick<CorpusDocument, 'slug' | 'milliseconds'> {
  readonly marks: readonly Mark[];
}

const columns = ['in keys', 'found', 'missed', 'invented', 'unsure', 'recall', 'precision'] as const;

/** Recall and precision by kind of fact, and the documents with most to mend. */
export function reportAll(judged: readonly Judged[]): string {
  const tallies = tallyMarks(judged.flatMap(({ marks }) => marks));
  const slowest = judged.reduce((most, { milliseconds }) => Math.max(most, milliseconds), 0);
  return [
    row('fact', columns),
    ...tallies.filter((tally) => total(tally) > 0).map((tally) => row(tally.kind, cells(tally))),
    '',
    `${judged.length} documents; the slowest took ${Math.round(slowest)} ms.`,
    '',
    row('document', columns),
    ...judged
      .map(({ slug, marks }) => ({ slug, tally: tallyMarks(marks).at(-1) }))
      .flatMap(({ slug, tally }) => (tally ? [{ slug, tally }] : []))
      .sort((a, b) => b.tally.missed + b.tally.invented - a.tally.missed - a.tally.invented)
      .map(({ slug, tally }) => row(slug, cells(tally))),
  ].join('\n');
}

/** What was missed in a document and what was made up. */
export function reportOne({ slug, marks }: Judged): string {
  const lines = (outcome: Mark['outcome'], sign: string): readonly string[] =>
    marks.filter((mark) => mark.outcome === outcome).map(({ kind, words }) => `  ${sign} ${kind}: ${words}`);
  return [slug, ...lines('missed', '-'), ...lines('invented', '+'), ...lines('unsure', '?')].join('\n');
}

function cells(tally: Tally): readonly string[] {
  return [
    String(tally.found + tally.missed),
    String(tally.found),
    String(tally.missed),
    String(tally.invented),
    String(tally.unsure),
    percent(recallOf(tally)),
    percent(precisionOf(tally)),
  ];
}

function total({ found, missed, invented, unsure }: Tally): number {
  return found + missed + invented + unsure;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function row(head: string, rest: readonly string[]): string {
  return head.padEnd(34) + rest.map((cell) => cell.padStart(10)).join('');
}
