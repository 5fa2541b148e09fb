import { numberAt } from '@/domain/paragraph';
import { oursOf } from '@/domain/printed-numbers';
import type { Id } from '@/domain/fields';
import type { NumberedParagraph } from '@/domain/number-paragraphs';
import type { PastedParagraph } from './split-pasted';

/** A pasted paragraph with the paragraph of the outcome that has its number. */
export interface MatchedParagraph {
  readonly level: 0 | 1 | 2;
  readonly text: string;
  /** As it is printed, or would be: "3", "a". */
  readonly number: string;
  /** As it is printed; `null` where it has none. */
  readonly printed: string | null;
  /** `null` where none has its number. */
  readonly paragraphId: Id | null;
  /** Whether that paragraph has no text in the language yet, has the same one or another, or is not there. */
  readonly fills: 'missing' | 'same' | 'filled' | 'none';
}

/** Pasted paragraphs beside those of the outcome that have their numbers. */
export function matchPasted(
  pasted: readonly PastedParagraph[],
  numbered: readonly NumberedParagraph[],
  language: string,
): readonly MatchedParagraph[] {
  const byNumber = new Map(numbered.map((one) => [one.cited, one.paragraph]));
  const counts: [number, number, number] = [0, 0, 0];
  const above: string[] = [];
  return pasted.map(({ level, text, number: printed }) => {
    counts[level] = level === 0 && printed !== null ? Number(printed) : counts[level] + 1;
    if (level < 2) counts[2] = 0;
    if (level < 1) counts[1] = 0;
    const number = printed === null ? numberAt(level, counts[level]) : oursOf(printed);
    above.length = level;
    above[level] = level === 0 ? number : `(${number})`;
    // What has no number of its own is found by none.
    const isCited = printed !== null || !pasted.some((one) => one.number !== null);
    const paragraph = isCited ? byNumber.get(above.filter(Boolean).join(' ')) : undefined;
    const own = paragraph?.text[language] ?? '';
    const fills = !paragraph
      ? 'none'
      : own.trim() === ''
        ? 'missing'
        : plain(own) === plain(text)
          ? 'same'
          : 'filled';
    return { level, text, number, printed, paragraphId: paragraph?.id ?? null, fills };
  });
}

/** White space makes no other text. */
function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
