import * as z from 'zod/mini';

import type { Attendance } from './attendance';
import { idSchema, textOrNull, timeSchema } from './fields';

export const presenceStates = ['present', 'remote', 'excused', 'absent'] as const;

/**
 * A person's presence on one day or in one session of a meeting, where it is recorded so closely. It goes before the
 * state of the attendance, which speaks of the meeting as a whole.
 */
export const presenceSchema = z.readonly(
  z.object({
    id: idSchema,
    meetingId: idSchema,
    attendanceId: idSchema,
    /** ISO day; `null` where only the session is known. */
    day: textOrNull,
    /** `null` for the day as a whole. */
    sessionId: z.nullable(idSchema),
    state: z.enum(presenceStates),
    arrived: z.nullable(timeSchema),
    left: z.nullable(timeSchema),
  }),
);
export type Presence = z.infer<typeof presenceSchema>;
export type PresenceState = Presence['state'];

/**
 * How the person stood on a day: by the day's own row, else as for the whole meeting; `null` on a day they did not come
 * for.
 * @param presences of this attendance
 * @param day ISO
 */
export function stateOnDay(
  attendance: Pick<Attendance, 'state' | 'days'>,
  presences: readonly Presence[],
  day: string,
): Attendance['state'] | null {
  const own = presences.find((presence) => presence.sessionId === null && presence.day === day);
  if (own) return own.state;
  return attendance.days.length === 0 || attendance.days.includes(day) ? attendance.state : null;
}

/**
 * The days of which presence is recorded, ISO; a record of a session is of the day that the session has now, wherever it
 * was when the record was made.
 */
export function recordedDays(
  presences: readonly Pick<Presence, 'day' | 'sessionId'>[],
  sessions: readonly { readonly id: string; readonly day: string | null }[],
): readonly string[] {
  const dayOfSession = new Map(sessions.map(({ id, day }) => [id, day]));
  return [
    ...new Set(
      presences.flatMap(
        ({ day, sessionId }) => (sessionId === null ? day : dayOfSession.get(sessionId)) ?? [],
      ),
    ),
  ];
}

/** How the person stood in a session: by its own row, else as on its day, else as for the whole meeting. */
export function stateInSession(
  attendance: Pick<Attendance, 'state' | 'days'>,
  presences: readonly Presence[],
  session: { readonly id: string; readonly day: string | null },
): Attendance['state'] | null {
  const own = presences.find((presence) => presence.sessionId === session.id);
  if (own) return own.state;
  return session.day === null ? attendance.state : stateOnDay(attendance, presences, session.day);
}
