import { assertNever } from '@/domain/assert-never';
import { formatEdtf } from '@/domain/format-edtf';

import type { Block, PaperDocument, PaperStatus, RichText, TableRow } from '../paper';
import { richText } from '../rich-text';
import { watermarks } from '../watermark';
import { changesBetween } from './changes-between';
import type { PassagePair } from './compare-papers';
import { lifeWords } from './life-words';
import { passageWords, type Passage } from './passages';
import { placeInWords } from './place-in-words';

/** Where the text of a paper is to stand. Days are ISO 8601, those of corrections EDTF. */
export type TextStanding =
  /** As it stands on that day, where that is known. */
  | { readonly state: 'draft'; readonly day: string | null }
  | { readonly state: 'circulated'; readonly number: number; readonly day: string }
  | { readonly state: 'final'; readonly day: string }
  | {
      readonly state: 'corrected';
      readonly day: string;
      /** All that were made, the latest last. */
      readonly corrections: readonly { readonly reason: string; readonly date: string | null }[];
      /** What was approved before: the paper shows what became of it. */
      readonly approved: PaperDocument;
    };

/**
 * The paper with the words that say where its text stands: in the letterhead of the first page, and at the head of the
 * others. A corrected one begins with the reason and the date of each correction and ends with what the latest changed.
 */
export function withStatus(paper: PaperDocument, standing: TextStanding): PaperDocument {
  const status: PaperStatus = {
    state: standing.state,
    label: labelOf(paper, standing),
    ...(standing.state === 'draft' ? { watermark: watermarks[paper.language] } : {}),
  };
  const said = standing.state === 'corrected' ? withCorrections(paper, standing) : paper;
  return {
    ...said,
    status,
    letterhead: { ...paper.letterhead, lines: [...paper.letterhead.lines, status.label] },
    running: {
      ...paper.running,
      head: [paper.running.head, inOnePiece(status.label)].filter(Boolean).join(' · '),
    },
  };
}

/** A line of a page's head does not begin with the year or with its «г.». */
function inOnePiece(label: string): string {
  return label.replace(/ (\d{4}) г\./gu, '\u{a0}$1\u{a0}г.');
}

/** The paper without what `withStatus` said: two versions are compared by what was said in the meeting. */
export function withoutStatus(paper: PaperDocument): PaperDocument {
  const { status } = paper;
  if (!status) return paper;
  const { correction, changes } = lifeWords[paper.language];
  const first = paper.blocks[0];
  const isCorrected =
    status.state === 'corrected' && first?.kind === 'facts' && first.facts[0]?.term === correction;
  const end = paper.blocks.findLastIndex(
    (block) => block.kind === 'annex' && wordsOf(block.title) === changes,
  );
  return {
    ...paper,
    status: null,
    letterhead: {
      ...paper.letterhead,
      lines: paper.letterhead.lines.filter((line) => line !== status.label),
    },
    running: { ...paper.running, head: withoutStatusWords(paper.running.head) },
    blocks: isCorrected ? paper.blocks.slice(1, end < 0 ? undefined : end) : paper.blocks,
  };
}

const anyLabel = (() => {
  const [day, number] = ['\u{1}', 7];
  const labels = Object.values(lifeWords).flatMap(({ draft, circulated, final, corrected }) => [
    draft(day),
    draft(null),
    circulated(number, day),
    final(day),
    corrected(day),
  ]);
  const shapes = labels.map((label) =>
    label.replace(String(number), String.raw`\d+`).replace(day, '[^·/]+?'),
  );
  const one = `(?:${shapes.join('|')})`;
  return new RegExp(`(?:^| · )${one}(?: / ${one})*$`, 'u');
})();

/** Words at the head of a page without what `withStatus` said there, of whichever day, in one language or two. */
export function withoutStatusWords(words: string): string {
  return words.replace(anyLabel, '');
}

function wordsOf({ inlines }: RichText): string {
  return inlines.map((inline) => ('text' in inline ? inline.text : '')).join('');
}

function labelOf({ language }: PaperDocument, standing: TextStanding): PaperStatus['label'] {
  const words = lifeWords[language];
  switch (standing.state) {
    case 'draft':
      return words.draft(standing.day === null ? null : formatEdtf(standing.day, language));
    case 'circulated':
      return words.circulated(standing.number, formatEdtf(standing.day, language));
    case 'final':
      return words.final(formatEdtf(standing.day, language));
    case 'corrected':
      return words.corrected(formatEdtf(standing.day, language));
    default:
      return assertNever(standing);
  }
}

function withCorrections(
  paper: PaperDocument,
  { corrections, approved }: Extract<TextStanding, { state: 'corrected' }>,
): PaperDocument {
  const { language } = paper;
  const words = lifeWords[language];
  const descriptions = corrections.map(({ reason, date }) => ({
    text: richText(words.reason(date === null ? null : formatEdtf(date, language), reason), language),
    record: null,
  }));
  const changes = changesBetween(withoutStatus(approved), paper);
  return {
    ...paper,
    blocks: [
      { kind: 'facts', facts: [{ term: words.correction, descriptions }] },
      ...paper.blocks,
      ...(changes.length > 0 ? [changesAnnex(paper, changes)] : []),
    ],
  };
}

function changesAnnex({ language }: PaperDocument, changes: readonly PassagePair[]): Block {
  const words = lifeWords[language];
  const [place, approved, corrected] = words.columns;
  const cell = (passage: Passage | null): RichText =>
    passage
      ? richText(passageWords({ label: '', texts: passage.texts }), passage.texts[0]?.language ?? language)
      : richText(words.notThere, language);
  return {
    kind: 'annex',
    title: richText(words.changes, language),
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: place, holds: 'words', width: 26 },
          { title: approved, holds: 'words' },
          { title: corrected, holds: 'words' },
        ],
        ruled: true,
        splits: true,
        rows: changes.map(({ before, after }): TableRow => ({
          kind: 'cells',
          cells: [richText(placeInWords(before ?? after, language), language), cell(before), cell(after)],
          record: (after ?? before)?.record ?? null,
        })),
      },
    ],
  };
}
