import { numberAt, isHeading, type Paragraph } from '@/domain/paragraph';
import { matchHeadings } from '@/domain/match-headings';
import { oursOf } from '@/domain/printed-numbers';
import type { Id } from '@/domain/fields';
import type { NumberedParagraph } from '@/domain/number-paragraphs';
import type { PastedParagraph } from './split-pasted';

/** A pasted paragraph with the paragraph of the outcome that has its number, a heading with the one at its place. */
export interface MatchedParagraph {
  readonly kind: Paragraph['kind'];
  readonly level: 0 | 1 | 2;
  readonly text: string;
  /** As it is printed, or would be: "3", "a"; empty for a heading. */
  readonly number: string;
  /** As it is printed; `null` where it has none. */
  readonly printed: string | null;
  /** `null` where none has its number or place. */
  readonly paragraphId: Id | null;
  /** Whether that paragraph has no text in the language yet, has the same one or another, or is not there. */
  readonly fills: 'missing' | 'same' | 'filled' | 'none';
}

/**
 * Pasted paragraphs beside those of the outcome that have their numbers, and headings beside those that stand above the
 * same paragraphs.
 * @param outcome in its order, headings among the paragraphs
 * @param order where a text is put beside other paragraphs than those with its numbers; see `TranslationFit`
 */
export function matchPasted(
  pasted: readonly (PastedParagraph & Partial<Pick<Paragraph, 'kind'>>)[],
  outcome: readonly NumberedParagraph[],
  language: string,
  order: ReadonlyMap<string, string | null> | null = null,
): readonly MatchedParagraph[] {
  const numbered = outcome.filter(({ paragraph }) => !isHeading(paragraph));
  const byNumber = new Map(numbered.map((one) => [one.cited, one.paragraph.id]));
  const counts: [number, number, number] = [0, 0, 0];
  const above: string[] = [];
  const lines = pasted.map(({ kind = 'numbered', level, text, number: printed }) => {
    if (kind === 'heading') return { kind, level, text, number: '', printed: null, paragraphId: null };
    counts[level] = level === 0 && printed !== null ? Number(printed) : counts[level] + 1;
    if (level < 2) counts[2] = 0;
    if (level < 1) counts[1] = 0;
    const own = printed === null ? numberAt(level, counts[level]) : oursOf(printed);
    const ours = level === 0 && order ? (order.get(own) ?? null) : own;
    const number = ours ?? own;
    above.length = level;
    above[level] = ours === null ? nowhere : level === 0 ? number : `(${number})`;
    // What has no number of its own is found by none.
    const isCited = printed !== null || !pasted.some((one) => one.number !== null);
    const paragraphId = isCited ? (byNumber.get(above.filter(Boolean).join(' ')) ?? null) : null;
    return { kind, level, text, number, printed, paragraphId };
  });
  const headings = matchHeadings(lines, outcome);
  return lines.map((line, at) => {
    const paragraphId = line.paragraphId ?? headings[at] ?? null;
    const there = outcome.find(({ paragraph }) => paragraph.id === paragraphId)?.paragraph;
    return { ...line, paragraphId, fills: fillsOf(there, line.text, language) };
  });
}

function fillsOf(there: Paragraph | undefined, text: string, language: string): MatchedParagraph['fills'] {
  if (!there) return 'none';
  const own = there.text[language] ?? '';
  if (own.trim() === '') return 'missing';
  return plain(own) === plain(text) ? 'same' : 'filled';
}

/** Is the number of no paragraph. */
const nowhere = '–';

/** White space makes no other text. */
function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
