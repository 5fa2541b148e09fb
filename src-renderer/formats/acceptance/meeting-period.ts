import { latestDay, parseEdtf } from '@/domain/edtf';
import type { Period } from '@/domain/period';

/**
 * The days of a meeting as a period: all that a text about it vouches for when it says what somebody was at the time.
 * Without bounds when the year is not stated.
 */
export function meetingPeriod(date: string | null): Period {
  const parsed = date === null ? null : parseEdtf(date);
  const last = parsed ? latestDay(parsed) : null;
  const from = date?.split('/')[0];
  if (last === null || from === undefined) return { from: null, until: null };
  return { from, until: dayAfter(last) };
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
