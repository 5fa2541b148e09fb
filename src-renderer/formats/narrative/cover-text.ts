import type { Draft, Evidence } from '@/domain/draft';
import { trimSpan } from './segment-blocks';
import { indexAfter, itemAt, mergeSpans, type Span } from './span';

/** A stretch between two facts of one sentence this long or shorter belongs to them: ", ", " was held on ". */
const joiningWords = 8;

export interface Coverage {
  /** Evidence for the meeting as a whole: the words that join its facts within a sentence. */
  readonly joining: readonly Span[];
  readonly unplaced: Draft['unplaced'];
}

/**
 * Makes sure that nothing disappears: what no fact and no noise takes is unplaced, for the user to decide. White
 * space, and punctuation beside something covered, go with their neighbours.
 * @param evidence of this source only
 */
export function coverText(
  text: string,
  sentences: readonly Span[],
  evidence: readonly Evidence[],
  dropped: readonly Span[],
): Coverage {
  const covered = mergeSpans([...evidence, ...dropped]);
  const joining: Span[] = [];
  const loose: Span[] = [];
  for (const gap of gapsBetween(covered, text.length)) {
    for (const piece of bySentence(text, gap, sentences)) {
      const count = words(text, piece.span);
      const joins = count === 0 ? covered.length > 0 : piece.besideFact && count <= joiningWords;
      (joins ? joining : loose).push(piece.span);
    }
  }
  const source = evidence[0]?.source ?? 0;
  return { joining, unplaced: unitePieces(text, loose).map((span) => ({ source, ...span })) };
}

interface Piece {
  readonly span: Span;
  /** Part of a sentence that also holds a fact. */
  readonly besideFact: boolean;
}

function bySentence(text: string, gap: Span, sentences: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = gap.start;
  const push = (end: number, besideFact: boolean): void => {
    const span = trimSpan(text, { start: at, end });
    if (span.end > span.start) pieces.push({ span, besideFact });
    at = end;
  };
  while (at < gap.end) {
    const sentence = sentenceFrom(sentences, at);
    if (!sentence || sentence.start >= gap.end) push(gap.end, false);
    else if (sentence.start > at) push(sentence.start, false);
    else push(Math.min(sentence.end, gap.end), sentence.start < gap.start || sentence.end > gap.end);
  }
  return pieces;
}

/** The sentence at the place, or the next one. */
function sentenceFrom(sentences: readonly Span[], place: number): Span | undefined {
  const at = itemAt(sentences, place);
  if (at && at.end > place) return at;
  return sentences[indexAfter(sentences, place)];
}

/** Pieces parted by nothing but spaces on one line are one passage. */
function unitePieces(text: string, pieces: readonly Span[]): readonly Span[] {
  const united: { start: number; end: number }[] = [];
  for (const { start, end } of pieces) {
    const last = united.at(-1);
    if (last && /^[^\S\n]*$/u.test(text.slice(last.end, start))) last.end = end;
    else united.push({ start, end });
  }
  return united;
}

function words(text: string, span: Span): number {
  if (span.end - span.start > 80) return Infinity;
  return text.slice(span.start, span.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function* gapsBetween(covered: readonly Span[], length: number): Generator<Span> {
  let at = 0;
  for (const span of covered) {
    if (span.start > at) yield { start: at, end: span.start };
    at = Math.max(at, span.end);
  }
  if (at < length) yield { start: at, end: length };
}
