import type { Attendance, AttendanceState } from '@/domain/attendance';
import type { Id } from '@/domain/fields';
import { groupedBy } from '@/domain/grouped-by';
import { isAway, stateAtMeeting } from '@/domain/moment';
import { isPresenceState, type PresenceState } from '@/domain/presence';
import { timetableOf, type Timetable } from '@/domain/timetable';

import type { Recorder } from '../register';

/** Seats after which the page may answer. */
const atOnce = 50;

/**
 * Lets what is recorded by day and session follow a state that is given of the meeting as a whole, of the people with
 * whom those records would overrule it. Whose records go with it keep them, and so do arrivals and departures. Who is
 * invited or has confirmed is that of the meeting alone.
 */
export async function letDaysFollow(
  recorder: Recorder,
  seats: readonly Pick<Attendance, 'id' | 'meetingId'>[],
  state: AttendanceState,
): Promise<void> {
  if (!isPresenceState(state)) return;
  for (const meetingId of new Set(seats.map((seat) => seat.meetingId))) {
    const meeting = await recorder.get('meetings', meetingId);
    const recorded = await recorder.where('presences', 'meetingId', meetingId);
    if (!meeting || recorded.length === 0) continue;
    const timetable = timetableOf(meeting, await recorder.where('sessions', 'meetingId', meetingId));
    const rowsOf = groupedBy(recorded, ({ attendanceId }) => attendanceId);
    for (const [at, { id }] of seats.entries()) {
      if (at % atOnce === atOnce - 1) await recorder.pause();
      const rows = rowsOf.get(id) ?? [];
      const seat = rows.length > 0 ? await recorder.get('attendances', id) : undefined;
      if (!seat || stateAtMeeting({ ...seat, state }, rows, timetable) === state) continue;
      for (const row of rows) await recorder.change('presences', row.id, { state });
    }
  }
}

/**
 * Lets what is recorded by day and session follow the days that are given of seats at a meeting: who was away on one of
 * them was there, with the arrival and departure that are recorded; of a day that is none of them nothing is recorded that
 * says they were. @param seats each with how they took part
 */
export async function letRecordsFollow(
  recorder: Recorder,
  meetingId: Id,
  seats: readonly { readonly id: Id; readonly state: PresenceState }[],
): Promise<void> {
  const meeting = seats.length === 0 ? undefined : await recorder.get('meetings', meetingId);
  if (!meeting) return;
  const timetable = timetableOf(meeting, await recorder.where('sessions', 'meetingId', meetingId));
  for (const [at, { id, state }] of seats.entries()) {
    if (at % atOnce === atOnce - 1) await recorder.pause();
    await followDays(recorder, id, state, timetable);
  }
}

async function followDays(
  recorder: Recorder,
  id: Id,
  state: PresenceState,
  { days, sessions }: Timetable,
): Promise<void> {
  const seat = await recorder.get('attendances', id);
  const rows = await recorder.where('presences', 'attendanceId', id);
  if (!seat || rows.length === 0) return;
  const dayOfSession = new Map(sessions.map((session) => [session.id, session.day]));
  const attended = seat.days.length === 0 ? days : seat.days;
  for (const row of rows) {
    const day = row.sessionId === null ? row.day : dayOfSession.get(row.sessionId);
    if (!day) continue;
    if (!attended.includes(day) && !isAway(row.state)) await recorder.remove('presences', row.id);
    if (attended.includes(day) && isAway(row.state)) await recorder.change('presences', row.id, { state });
  }
  if (isAway(seat.state)) await recorder.change('attendances', id, { state });
}
