import { earliestDay, latestDay, parseEdtf, precisionOf } from './edtf';

/** A meeting of more days than this has dates of a coarser kind, or a mistake in them. */
const most = 31;
const oneDay = 24 * 60 * 60 * 1000;

/** The days of a meeting, ISO 8601; none where its days are not known. */
export function daysOfMeeting(date: string | null): readonly string[] {
  const parsed = date === null ? null : parseEdtf(date);
  if (!parsed || precisionOf(parsed) !== 'day') return [];
  const first = earliestDay(parsed);
  const last = latestDay(parsed);
  const count = first && last ? Math.min(most, (Date.parse(last) - Date.parse(first)) / oneDay + 1) : 0;
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(first ?? '') + index * oneDay).toISOString().slice(0, 10),
  );
}

/** Days that are none of the meeting's; none where its days are not known. */
export function otherDays(days: readonly string[], meetingDays: readonly string[]): readonly string[] {
  return meetingDays.length === 0 ? [] : days.filter((day) => !meetingDays.includes(day));
}
