import { isMessageKey } from './message-key';
import type { TextValues, Translate } from './use-text';

/**
 * Words for one step of Undo or the history. Journals travel between versions of the app, so a command may have a name
 * this one has no words for.
 */
export function stepText(t: Translate, command: string, details: TextValues): string {
  const key = `command.${command}`;
  return isMessageKey(key) ? withoutEmptyQuotes(t(key, details)) : t('command.other');
}

/** What has no title yet is named by its kind alone. */
function withoutEmptyQuotes(words: string): string {
  return words.replaceAll(/\s*(?:«»|“”)/gu, '');
}
