import { parseHumanDate } from './parse-human-date';

const count = /^(?:day|день)\s+(?:\d{1,2}|one|two|three|первый|второй|третий)\s*[:.,–—-]?\s*/iu;
/** A day of the week, as a pattern's source. */
export const weekdayWords = String.raw`\p{L}+day|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье`;
const weekday = new RegExp(String.raw`^(?:${weekdayWords})\s*,?\s+(?=\d)`, 'iu');

/** The day that words name and nothing else: "Day 1: 14 May 2019", "Tuesday, 14 May 2019", "14 мая 2019 г."; ISO 8601. */
export function dayOfWords(words: string): string | null {
  return bareDay(words.replace(count, ''));
}

/** The same of words that do not count the day either, so that a date printed anew says all they say. */
export function bareDay(words: string): string | null {
  const bare = words.trim().replace(weekday, '').replace(/[:.]$/u, '');
  const date = bare.length <= 30 ? parseHumanDate(bare) : null;
  return date !== null && /^\d{4}-\d{2}-\d{2}$/u.test(date) ? date : null;
}
