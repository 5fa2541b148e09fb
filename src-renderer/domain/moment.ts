import type { Attendance } from './attendance';
import { stateBySessions, stateInSession, stateOnDay, type Presence } from './presence';
import type { Timetable } from './timetable';

/** What a list of attendance speaks of: the meeting as a whole, one of its days, or one of its sessions. */
export type Moment = { readonly kind: 'meeting' } | PartOfMeeting;
export type PartOfMeeting =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'session'; readonly id: string; readonly day: string | null };

export const wholeMeeting: Moment = { kind: 'meeting' };

/** Identity of a moment, for keys of lists and fields. */
export function momentKey(moment: Moment): string {
  if (moment.kind === 'meeting') return 'meeting';
  return moment.kind === 'day' ? `day/${moment.day}` : `session/${moment.id}`;
}

/** Whether the row speaks of exactly this day or session. */
export function isPresenceOf(presence: Pick<Presence, 'day' | 'sessionId'>, moment: PartOfMeeting): boolean {
  return moment.kind === 'session'
    ? presence.sessionId === moment.id
    : presence.sessionId === null && presence.day === moment.day;
}

/** The person's own row for the day or session, where there is one. @param presences of this attendance */
export function presenceAt(presences: readonly Presence[], moment: Moment): Presence | null {
  if (moment.kind === 'meeting') return null;
  return presences.find((presence) => isPresenceOf(presence, moment)) ?? null;
}

/**
 * How the person stood at the moment; `null` on a day they did not come for.
 * @param presences of this attendance
 */
export function stateAt(
  attendance: Pick<Attendance, 'state' | 'days'>,
  presences: readonly Presence[],
  moment: Moment,
  timetable: Timetable,
): Attendance['state'] | null {
  return moment.kind === 'meeting'
    ? stateAtMeeting(attendance, presences, timetable)
    : stateAtPart(attendance, presences, moment, timetable);
}

/** How the person stood on the day or in the session; `null` on a day they did not come for. */
export function stateAtPart(
  attendance: Pick<Attendance, 'state' | 'days'>,
  presences: readonly Presence[],
  part: PartOfMeeting,
  { sessions }: Pick<Timetable, 'sessions'>,
): Attendance['state'] | null {
  return part.kind === 'day'
    ? stateOnDay(attendance, presences, part.day, sessions)
    : stateInSession(attendance, presences, part);
}

/**
 * How the person stood at the meeting as a whole. What is recorded more closely goes first: who was present or remote on
 * any day or in any session came, and who was away on every day they were to come did not, whatever is recorded of them
 * as a whole. A day without a row of its own is as its sessions say: away in every one of them is away that day.
 * Otherwise that is how they stood. The days of a person are those they come for, else the meeting's; a session whose
 * day is not known may be on any of them.
 * @param presences of this attendance
 */
export function stateAtMeeting(
  attendance: Pick<Attendance, 'state' | 'days'>,
  presences: readonly Presence[],
  { days, sessions }: Timetable,
): Attendance['state'] {
  if (presences.length === 0) return attendance.state;
  const byDay = days.flatMap((day) => {
    const possible = sessions.map((session) => ({ ...session, day: session.day ?? day }));
    return stateOnDay(attendance, presences, day, possible) ?? [];
  });
  const onDays = byDay.length > 0 ? byDay : [stateBySessions(presences, sessions) ?? attendance.state];
  const recorded = [...onDays, ...presences.map(({ state }) => state)];
  if (recorded.includes('present')) return 'present';
  if (recorded.includes('remote')) return 'remote';
  if (!onDays.every(isAway)) return attendance.state;
  return onDays.includes('excused') ? 'excused' : 'absent';
}

/** Whether the person stayed away. */
export function isAway(state: Attendance['state'] | null): boolean {
  return state === 'absent' || state === 'excused';
}

/** Whether the person is in the room or on the line. */
export function takesPart(state: Attendance['state'] | null): boolean {
  return state === 'present' || state === 'remote';
}

/** Whether the person is to come, and has not yet. */
export function isExpected(state: Attendance['state'] | null): boolean {
  return state === 'invited' || state === 'confirmed';
}

/** Whether the departure stands before the arrival: to be pointed out, never forbidden. */
export function leavesBeforeArriving({ arrived, left }: Pick<Presence, 'arrived' | 'left'>): boolean {
  return arrived !== null && left !== null && left < arrived;
}
