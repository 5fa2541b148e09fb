import type { Format } from '@/i18n/use-format';
import type { Translate } from '@/i18n/use-text';

/** "Today", "Yesterday", else the day as it is written. @param day `YYYY-MM-DD` on the reader's clock */
export function dayInWords(day: string, now: Date, format: Pick<Format, 'day'>, t: Translate): string {
  const date = new Date(`${day}T12:00:00`);
  const today = new Date(now.getFullYear(), now.getMonth(), now.getDate(), 12);
  const ago = Math.round((today.getTime() - date.getTime()) / 86_400_000);
  if (ago === 0) return t('meetings.history.today');
  return ago === 1 ? t('meetings.history.yesterday') : format.day(date);
}
