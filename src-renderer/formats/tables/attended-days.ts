import type { Attendance } from '@/domain/attendance';
import { stateAtMeeting, takesPart } from '@/domain/moment';
import { stateOnDay, type Presence } from '@/domain/presence';
import type { Timetable } from '@/domain/timetable';

/** What a table writes of how somebody stood: the same as the list of the meeting and its papers. */
export type WrittenPresence = Pick<Attendance, 'state' | 'days'>;

/**
 * How somebody stood at the meeting, and on which days. What is recorded by day goes first: who was away on some days
 * has the others, whatever days they were to come for.
 * @param presences of this attendance
 */
export function writtenPresence(
  seat: Attendance,
  presences: readonly Presence[],
  timetable: Timetable,
): WrittenPresence {
  const state = stateAtMeeting(seat, presences, timetable);
  if (presences.length === 0 || !takesPart(state)) return { state, days: seat.days };
  const on = (day: string) => stateOnDay(seat, presences, day, timetable.sessions);
  const attended = timetable.days.filter((day) => takesPart(on(day)));
  const isAsSaid =
    attended.length === 0 || timetable.days.every((day) => on(day) === null || takesPart(on(day)));
  const isBeyond = seat.days.length > 0 && attended.some((day) => !seat.days.includes(day));
  return { state, days: isAsSaid && !isBeyond ? seat.days : attended };
}
