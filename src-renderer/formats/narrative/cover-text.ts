import type { Draft, Evidence } from '@/domain/draft';
import { trimSpan } from './segment-blocks';
import { mergeSpans, type Span } from './span';

/** A stretch between two facts of one sentence this long or shorter belongs to them: ", ", " was held on ". */
const joiningWords = 5;

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
  const unplaced: { source: number; start: number; end: number }[] = [];
  const source = evidence[0]?.source ?? 0;
  let sentenceAt = 0;
  for (const gap of gapsBetween(covered, text.length)) {
    const span = trimSpan(text, gap);
    if (span.end === span.start) continue;
    while (sentenceAt < sentences.length && (sentences[sentenceAt]?.end ?? 0) <= span.start) sentenceAt += 1;
    const sentence = sentences[sentenceAt];
    const inside = sentence !== undefined && sentence.start <= span.start && span.end <= sentence.end;
    const touches = inside && (gap.start > sentence.start || gap.end < sentence.end);
    if (touches && words(text, span) <= joiningWords) joining.push(span);
    else if (words(text, span) === 0 && covered.length > 0) joining.push(span);
    else unplaced.push({ source, ...span });
  }
  return { joining, unplaced };
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
