import type { Attendance } from './attendance';
import { stateInSession, stateOnDay, type Presence } from './presence';

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
 * @param days of the meeting, ISO (`daysOfMeeting`)
 */
export function stateAt(
  attendance: Pick<Attendance, 'state' | 'days'>,
  presences: readonly Presence[],
  moment: Moment,
  days: readonly string[],
): Attendance['state'] | null {
  return moment.kind === 'meeting'
    ? stateAtMeeting(attendance, presences, days)
    : stateAtPart(attendance, presences, moment);
}

/** How the person stood on the day or in the session; `null` on a day they did not come for. */
export function stateAtPart(
  attendance: Pick<Attendance, 'state' | 'days'>,
  presences: readonly Presence[],
  part: PartOfMeeting,
): Attendance['state'] | null {
  return part.kind === 'day'
    ? stateOnDay(attendance, presences, part.day)
    : stateInSession(attendance, presences, part);
}

/**
 * How the person stood at the meeting as a whole. What is recorded more closely goes first: who was present or remote on
 * any day or in any session came, and who was away on every day they were to come did not, whatever is recorded of them
 * as a whole. Otherwise that is how they stood. The days of a person are those they come for, else the meeting's.
 * @param presences of this attendance
 * @param days of the meeting, ISO (`daysOfMeeting`)
 */
export function stateAtMeeting(
  attendance: Pick<Attendance, 'state' | 'days'>,
  presences: readonly Presence[],
  days: readonly string[],
): Attendance['state'] {
  if (presences.length === 0) return attendance.state;
  const byDay = days.flatMap((day) => stateOnDay(attendance, presences, day) ?? []);
  const onDays = byDay.length > 0 ? byDay : [attendance.state];
  const recorded = [...onDays, ...presences.map(({ state }) => state)];
  if (recorded.includes('present')) return 'present';
  if (recorded.includes('remote')) return 'remote';
  if (!onDays.every(isAway)) return attendance.state;
  return onDays.includes('excused') ? 'excused' : 'absent';
}

function isAway(state: Attendance['state']): boolean {
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
