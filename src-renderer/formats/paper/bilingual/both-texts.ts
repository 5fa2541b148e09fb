import type { Inline, RichText } from '../paper';
import { plainText } from '../rich-text';

/** Words in two languages as one text, the second below the first; once where both are the same. */
export function bothTexts(first: RichText, second: RichText): RichText {
  if (plainText(first) === plainText(second)) return first;
  if (first.inlines.length === 0) return second;
  return { inlines: [...first.inlines, ...below(second)], language: first.language };
}

/** The words as they stand on a line of their own under others of another language. */
export function below({ inlines, language }: RichText): readonly Inline[] {
  if (inlines.length === 0) return [];
  return [
    { kind: 'line-break' },
    ...inlines.map((inline) => (inline.kind === 'text' ? { language, ...inline } : inline)),
  ];
}
