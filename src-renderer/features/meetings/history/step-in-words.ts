import { isMessageKey } from '@/i18n/message-key';
import { stepText } from '@/i18n/step-text';
import type { Translate } from '@/i18n/use-text';
import type { HistoryStep } from './group-history';

/** What was done, told as done: "Vito Trani added". A command without such words is told as Undo names it. */
export function stepInWords(
  { command, details, reverts }: Pick<HistoryStep, 'command' | 'details' | 'reverts'>,
  t: Translate,
): string {
  const key = `history.${command}`;
  const words = isMessageKey(key) ? t(key, details) : stepText(t, command, details);
  if (reverts === null) return words;
  return t(reverts === 'undo' ? 'meetings.history.undone' : 'meetings.history.redone', { words });
}
