import { paragraphNumbers, wholeNumber, type Paragraph } from './paragraph';

/** A paragraph with the number it prints, and whether another prints the same. */
export interface NumberedParagraph {
  readonly paragraph: Paragraph;
  readonly number: string;
  readonly isRepeated: boolean;
  /** As the history and screen readers cite it: "3", "3 (a)", "3 (a) (i)". */
  readonly cited: string;
}

/** The paragraphs with their printed numbers. A number that stands twice is told: a final text keeps its own. */
export function numberParagraphs(paragraphs: readonly Paragraph[]): readonly NumberedParagraph[] {
  const numbers = paragraphNumbers(paragraphs);
  const above: string[] = [];
  const seen = new Set<string>();
  return paragraphs.map((paragraph) => {
    const number = numbers.get(paragraph.id) ?? '';
    above[paragraph.level] = number;
    const inPlace = above
      .slice(0, paragraph.level + 1)
      .map((part, level) => (level === 0 ? part : `(${part})`))
      .filter(Boolean)
      .join(' ');
    const kept = paragraph.number === null ? null : wholeNumber(paragraph.number, paragraph.level);
    const cited = kept ?? inPlace;
    const isRepeated = seen.has(cited);
    seen.add(cited);
    return { paragraph, number, cited, isRepeated };
  });
}
