import { isMessageKey } from '@/i18n/message-key';
import type { MessageKey } from '@/i18n/messages/en/messages';

/** The words for why a passage was dropped; readers may know reasons that the interface does not. */
export function droppedReason(why: string | undefined): MessageKey {
  const key = `exchange.dropped.${why ?? ''}`;
  return isMessageKey(key) ? key : 'exchange.dropped.other';
}

/** The words for a doubt, by the key the reader gave. */
export function doubtReason(why: string): MessageKey {
  return isMessageKey(why) ? why : 'exchange.why.uncertain';
}
