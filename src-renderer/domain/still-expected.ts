import type { Attendance } from './attendance';
import { groupedBy } from './grouped-by';
import type { MeetingDossier } from './meeting-dossier';
import { isExpected, stateAtMeeting } from './moment';
import { timetableOf } from './timetable';

/** Who by all that is recorded is to come and has not yet, by what is said of them; papers of those present leave them out. */
export interface StillExpected {
  readonly confirmed: readonly Attendance[];
  readonly invited: readonly Attendance[];
}

/** Those of a meeting who are only confirmed or invited. */
export function stillExpected({
  meeting,
  sessions,
  attendances,
  presences,
}: Pick<MeetingDossier, 'meeting' | 'sessions' | 'attendances' | 'presences'>): StillExpected {
  const timetable = timetableOf(meeting, sessions);
  const presencesOf = groupedBy(presences, ({ attendanceId }) => attendanceId);
  const expected = attendances.filter((attendance) =>
    isExpected(stateAtMeeting(attendance, presencesOf.get(attendance.id) ?? [], timetable)),
  );
  return {
    confirmed: expected.filter(({ state }) => state === 'confirmed'),
    invited: expected.filter(({ state }) => state === 'invited'),
  };
}
