import { messages, type MessageKey } from './messages/en/messages';

/** Whether a word that came from data or from a schema is one the interface has a message for. */
export function isMessageKey(word: string): word is MessageKey {
  return Object.hasOwn(messages, word);
}
