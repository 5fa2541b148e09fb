import { flushSync } from 'react-dom';
import { caretAfter } from './use-caret-kept';

/**
 * Shows a text in place of another that somebody may be typing: the caret stays with the words it stands in, instead of
 * going to the end.
 * @param show brings the new text to the field
 */
export function showKeepingCaret(before: string, after: string, show: () => void): void {
  const field = document.activeElement;
  const isWords = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
  const caret = isWords && field.value === before ? field.selectionStart : null;
  flushSync(show);
  if (!isWords || caret === null || field.value !== after) return;
  const moved = caretAfter(before, after, caret);
  field.setSelectionRange(moved, moved);
}
