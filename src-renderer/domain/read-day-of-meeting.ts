import { daysOfMeeting } from './days-of-meeting';
import { earliestDay, isEdtf, latestDay, parseEdtf } from './edtf';
import { parseHumanDate } from './parse-human-date';

/**
 * One day as people write it about a meeting, ISO. Without a year ("11 June", «11 июня», "11.06") it is the meeting's day
 * of that name, else that day in the year of the meeting; by its number alone ("11") it is a day of the meeting. `null`
 * where it is no day, or could be of more than one year.
 * @param meetingDate EDTF; `null` where it is not known
 */
export function readDayOfMeeting(text: string, meetingDate: string | null): string | null {
  const days = daysOfMeeting(meetingDate);
  const number = /^\s*(\d{1,2})\s*$/u.exec(text)?.[1]?.padStart(2, '0');
  if (number !== undefined) return onlyOne(days.filter((day) => day.endsWith(`-${number}`)));
  const read = parseHumanDate(text);
  if (read === null) return null;
  if (/^\d{4}-\d{2}-\d{2}$/u.test(read)) return read;
  const monthAndDay = /^XXXX(-\d{2}-\d{2})$/u.exec(read)?.[1];
  if (monthAndDay === undefined) return null;
  const named = days.filter((day) => day.endsWith(monthAndDay));
  const candidates = named.length > 0 ? named : yearsOf(meetingDate).map((year) => year + monthAndDay);
  return onlyOne(candidates.filter((day) => isEdtf(day)));
}

function yearsOf(date: string | null): readonly string[] {
  const parsed = date === null ? null : parseEdtf(date);
  const bounds = parsed ? [earliestDay(parsed), latestDay(parsed)] : [];
  return [...new Set(bounds.flatMap((day) => day?.slice(0, 4) ?? []))];
}

function onlyOne(days: readonly string[]): string | null {
  return days.length === 1 ? (days[0] ?? null) : null;
}
