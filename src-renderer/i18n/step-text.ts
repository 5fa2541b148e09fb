import { isMessageKey } from './message-key';
import type { TextValues, Translate } from './use-text';

/**
 * Words for one step of Undo or the history. Journals travel between versions of the app, so a command may have a name
 * this one has no words for.
 */
export function stepText(t: Translate, command: string, details: TextValues): string {
  const key = `command.${command}`;
  return isMessageKey(key) ? withoutEmptyQuotes(t(key, { ...latelyTold, ...details })) : t('command.other');
}

/** What a step of an older version does not tell, and its words ask for. */
const latelyTold: TextValues = { delegations: '0', headcounts: '0', posts: '0', file: '' };

/** What has no title yet is named by its kind alone. */
function withoutEmptyQuotes(words: string): string {
  return words.replaceAll(/\s*(?:«»|“”)/gu, '');
}
