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
 * How the person stood at the moment; `null` on a day they did not come for. Who was invited or confirmed and is
 * recorded as present on one of the days has come to the meeting, whatever is recorded of it as a whole.
 * @param presences of this attendance
 */
export function stateAt(
  attendance: Pick<Attendance, 'state' | 'days'>,
  presences: readonly Presence[],
  moment: Moment,
): Attendance['state'] | null {
  switch (moment.kind) {
    case 'day':
      return stateOnDay(attendance, presences, moment.day);
    case 'session':
      return stateInSession(attendance, presences, moment);
    case 'meeting': {
      if (attendance.state !== 'invited' && attendance.state !== 'confirmed') return attendance.state;
      const states = presences.map((presence) => presence.state);
      if (states.includes('present')) return 'present';
      return states.includes('remote') ? 'remote' : attendance.state;
    }
  }
}

/** Whether the person is in the room or on the line. */
export function takesPart(state: Attendance['state'] | null): boolean {
  return state === 'present' || state === 'remote';
}

/** Whether the departure stands before the arrival: to be pointed out, never forbidden. */
export function leavesBeforeArriving({ arrived, left }: Pick<Presence, 'arrived' | 'left'>): boolean {
  return arrived !== null && left !== null && left < arrived;
}
