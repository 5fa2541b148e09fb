import { earliestDay, latestDay, parseEdtf, precisionOf } from '@/domain/edtf';

/** A meeting of more days than this has dates of a coarser kind, or a mistake in them. */
const most = 31;

/** The days of a meeting, ISO 8601; none where its days are not known. */
export function daysOfMeeting(date: string | null): readonly string[] {
  const parsed = date === null ? null : parseEdtf(date);
  if (!parsed || precisionOf(parsed) !== 'day') return [];
  const first = earliestDay(parsed);
  const last = latestDay(parsed);
  const days: string[] = [];
  for (let day = first; day !== null && last !== null && day <= last && days.length < most;) {
    days.push(day);
    const next = new Date(`${day}T00:00:00Z`);
    next.setUTCDate(next.getUTCDate() + 1);
    day = next.toISOString().slice(0, 10);
  }
  return days;
}
