import * as z from 'zod/mini';

import type { Attendance, AttendanceState } from './attendance';
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

/** Whether a day or session can be recorded so: nobody is invited to one of them alone. */
export function isPresenceState(state: AttendanceState): state is PresenceState {
  return presenceStates.some((one) => one === state);
}

/** A session as far as presence is concerned. */
export interface DatedSession {
  readonly id: string;
  /** ISO; `null` where it is not known. */
  readonly day: string | null;
}

/**
 * How the person stood on a day: by the day's own row, else by the sessions of that day (`stateBySessions`), else as for
 * the whole meeting; `null` on a day they did not come for.
 * @param presences of this attendance
 * @param day ISO
 * @param sessions of the meeting
 */
export function stateOnDay(
  attendance: Pick<Attendance, 'state' | 'days'>,
  presences: readonly Presence[],
  day: string,
  sessions: readonly DatedSession[],
): Attendance['state'] | null {
  const ofDay = sessions.filter((session) => session.day === day);
  return (
    rowOfDay(presences, day)?.state ?? stateBySessions(presences, ofDay) ?? asOnTheWhole(attendance, day)
  );
}

/**
 * What the rows of some sessions say of the time they fill. Who took part in one of them came. Who was away in every one
 * of them did not; a session without a row leaves open whether they were there, so that nothing is said then: `null`.
 * @param presences of one attendance
 */
export function stateBySessions(
  presences: readonly Presence[],
  sessions: readonly DatedSession[],
): PresenceState | null {
  const states = sessions.map(({ id }) => presences.find(({ sessionId }) => sessionId === id)?.state ?? null);
  if (states.includes('present')) return 'present';
  if (states.includes('remote')) return 'remote';
  if (states.length === 0 || states.includes(null)) return null;
  return states.includes('excused') ? 'excused' : 'absent';
}

function rowOfDay(presences: readonly Presence[], day: string): Presence | undefined {
  return presences.find((presence) => presence.sessionId === null && presence.day === day);
}

function asOnTheWhole({ state, days }: Pick<Attendance, 'state' | 'days'>, day: string) {
  return days.length === 0 || days.includes(day) ? state : null;
}

/**
 * The days of which presence is recorded, ISO; a record of a session is of the day that the session has now, wherever it
 * was when the record was made.
 */
export function recordedDays(
  presences: readonly Pick<Presence, 'day' | 'sessionId'>[],
  sessions: readonly DatedSession[],
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
  { id, day }: DatedSession,
): Attendance['state'] | null {
  const own = presences.find((presence) => presence.sessionId === id);
  if (own) return own.state;
  if (day === null) return attendance.state;
  return rowOfDay(presences, day)?.state ?? asOnTheWhole(attendance, day);
}
