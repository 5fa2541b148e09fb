import type { RichText } from './paper';
import { plainText } from './rich-text';

/** In letters, about a third of a page: a longer paragraph would leave as much of the page before it empty. */
const usual = 1000;

/** Whether a paragraph that else stays on one page may go on over a page's end. */
export function isLongText(text: RichText): boolean {
  return plainText(text).length > usual;
}
