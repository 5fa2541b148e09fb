import type { Block, Line, RecordReference, RichText } from '../paper';
import { plainText, richText } from '../rich-text';

/** A recorded text, one line each of those that say something. */
export function linesOf(text: RichText | null, record: RecordReference): readonly Line[] {
  if (!text) return [];
  return plainText(text)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ text: richText(line, text.language), record }));
}

/** One line is a paragraph, several are a list. */
export function listOrParagraph(lines: readonly Line[]): readonly Block[] {
  const [first, ...others] = lines;
  if (!first) return [];
  return others.length === 0 ? [{ kind: 'paragraph', ...first }] : [{ kind: 'list', items: lines }];
}
