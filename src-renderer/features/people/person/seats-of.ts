import type { Attendance, Delegation } from '@/domain/attendance';
import { compareEdtf, yearOf } from '@/domain/edtf';
import type { Meeting } from '@/domain/meeting';
import type { PersonDossier } from '@/domain/person-dossier';
import type { LastSeat } from '@/domain/person-row';

/** Where and as what somebody sat at a meeting. */
export interface Seat {
  readonly attendance: Attendance;
  readonly meeting: Meeting;
  readonly delegation: Delegation | null;
  /** Whether the meeting was held on a date whose year is known. */
  readonly isPast: boolean;
  readonly last: LastSeat;
}

/** The person's seats, the latest first, those of an unknown year last. */
export function seatsOf({ attendances, meetings, delegations }: PersonDossier): readonly Seat[] {
  return attendances
    .flatMap((attendance) => {
      const meeting = meetings.find(({ id }) => id === attendance.meetingId);
      if (!meeting) return [];
      const delegation = delegations.find(({ id }) => id === attendance.delegationId) ?? null;
      const isPast = meeting.stateOfAffairs !== 'planned' && yearOf(meeting.date) !== null;
      const last = { meeting, partyId: delegation?.partyId ?? null, attendance };
      return [{ attendance, meeting, delegation, isPast, last }];
    })
    .toSorted(
      (a, b) =>
        Number(yearOf(a.meeting.date) === null) - Number(yearOf(b.meeting.date) === null) ||
        compareEdtf(b.meeting.date, a.meeting.date) ||
        (a.attendance.id < b.attendance.id ? -1 : 1),
    );
}
