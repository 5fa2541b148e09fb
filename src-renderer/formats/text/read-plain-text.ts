import { isMarkdown } from '../markdown/is-markdown';
import { markdownToText } from '../markdown/markdown-to-text';
import type { RecordText } from '../prior-records/record-text';
import { headsOfPages } from './heads-of-pages';

/** A text that has no format but perhaps Markdown: its pages may be parted, and have their heads and numbers. */
export function readPlainText(text: string): RecordText {
  if (isMarkdown(text)) return { ...markdownToText(text), dropped: [] };
  // One character for one, so that nothing moves.
  return { text: text.replaceAll('\f', '\n'), dropped: headsOfPages(text) };
}
