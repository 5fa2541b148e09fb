import type { NumberedParagraph } from '@/domain/number-paragraphs';
import { isHeading } from '@/domain/paragraph';
import type { ParagraphText } from '@/formats/narrative/propose-outcome';

/** The texts that a paragraph stands below, from its top: what it is an item of is said there. */
export function textsAbove(
  paragraphs: readonly NumberedParagraph[],
  id: string,
  language: string,
): readonly ParagraphText[] {
  const at = paragraphs.findIndex(({ paragraph }) => paragraph.id === id);
  let level = paragraphs[at]?.paragraph.level ?? 0;
  const above: ParagraphText[] = [];
  for (const { paragraph } of paragraphs.slice(0, Math.max(at, 0)).toReversed()) {
    if (level === 0 || isHeading(paragraph)) break;
    if (paragraph.level >= level) continue;
    level = paragraph.level;
    above.unshift({ text: paragraph.text[language] ?? '', level });
  }
  return above;
}
