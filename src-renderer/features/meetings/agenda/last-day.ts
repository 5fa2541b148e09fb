import { parseEdtf, printEdtf } from '@/domain/edtf';
import type { Session } from '@/domain/meeting';

/** The day a new session is most likely on: that of the session before it, else the meeting's first day. */
export function lastDay(
  sessions: readonly Pick<Session, 'day'>[],
  meetingDate: string | null,
): string | null {
  const before = sessions.findLast(({ day }) => day !== null)?.day;
  if (before) return before;
  const date = meetingDate === null ? null : parseEdtf(meetingDate);
  if (!date || date.start.day === null || date.start.year === null) return null;
  return printEdtf({ start: { ...date.start, qualifier: '' }, end: { ...date.start, qualifier: '' } });
}
