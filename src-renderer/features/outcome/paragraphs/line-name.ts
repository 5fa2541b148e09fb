import type { NumberedParagraph } from '@/domain/number-paragraphs';
import { isHeading } from '@/domain/paragraph';
import type { Translate } from '@/i18n/use-text';

/** What a line of the outcome is called: a paragraph by its number, a heading by what it stands above. */
export function lineName(lines: readonly NumberedParagraph[], at: number, t: Translate): string {
  const line = lines[at];
  if (line && !isHeading(line.paragraph)) return t('outcome.paragraph', { number: line.cited });
  const next = lines.slice(at + 1).find(({ paragraph }) => !isHeading(paragraph));
  return next ? t('outcome.heading.above', { number: next.cited }) : t('outcome.heading.last');
}
