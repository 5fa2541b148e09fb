import type { Attendance, Delegation } from '@/domain/attendance';
import { compareEdtf, yearOf } from '@/domain/edtf';
import { groupedBy } from '@/domain/grouped-by';
import type { Meeting } from '@/domain/meeting';
import { stateAtMeeting } from '@/domain/moment';
import type { PersonDossier } from '@/domain/person-dossier';
import type { LastSeat } from '@/domain/person-row';
import { tookPart } from '@/domain/taking-part';
import { timetableOf } from '@/domain/timetable';

/** Where and as what somebody sat at a meeting. */
export interface Seat {
  readonly attendance: Attendance;
  readonly meeting: Meeting;
  readonly delegation: Delegation | null;
  /** As the papers of the meeting have it: by what is recorded of its days too. */
  readonly state: Attendance['state'];
  /** See `tookPart`: what the number of their meetings counts. */
  readonly isAttended: boolean;
  /** Whether the meeting was held on a date whose year is known. */
  readonly isPast: boolean;
  readonly last: LastSeat;
}

/** The person's seats, the latest first, those of an unknown year last. */
export function seatsOf({
  attendances,
  presences,
  sessions,
  meetings,
  delegations,
}: Pick<
  PersonDossier,
  'attendances' | 'presences' | 'sessions' | 'meetings' | 'delegations'
>): readonly Seat[] {
  const meetingsById = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const delegationsById = new Map(delegations.map((delegation) => [delegation.id, delegation]));
  const sessionsAt = groupedBy(sessions, ({ meetingId }) => meetingId);
  const presencesOf = groupedBy(presences, ({ attendanceId }) => attendanceId);
  return attendances
    .flatMap((attendance) => {
      const meeting = meetingsById.get(attendance.meetingId);
      if (!meeting) return [];
      const delegation = delegationsById.get(attendance.delegationId) ?? null;
      const recorded = presencesOf.get(attendance.id) ?? [];
      const held = sessionsAt.get(meeting.id) ?? [];
      const state = stateAtMeeting(attendance, recorded, timetableOf(meeting, held));
      const isAttended = tookPart(attendance, recorded, meeting, held);
      const isPast = meeting.stateOfAffairs !== 'planned' && yearOf(meeting.date) !== null;
      const last = { meeting, partyId: delegation?.partyId ?? null, attendance };
      return [{ attendance, meeting, delegation, state, isAttended, isPast, last }];
    })
    .toSorted(
      (a, b) =>
        Number(yearOf(a.meeting.date) === null) - Number(yearOf(b.meeting.date) === null) ||
        compareEdtf(b.meeting.date, a.meeting.date) ||
        (a.attendance.id < b.attendance.id ? -1 : 1),
    );
}
