import type { Id } from '@/domain/fields';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { meetingRevision, recordsOfRevision } from '@/domain/meeting-revision';
import type { CalendarMeeting } from '@/formats/calendar/meeting-event';
import type { Register } from '@/store/register';

/** What a calendar tells of a meeting, with the revision that its history gives. */
export async function calendarMeeting(register: Register, dossier: MeetingDossier): Promise<CalendarMeeting> {
  const { process, meeting, sessions, agendaItems } = dossier;
  const histories = await Promise.all(
    recordsOfRevision(dossier).map((id) => register.history(id, Number.MAX_SAFE_INTEGER)),
  );
  return { process, meeting, sessions, agendaItems, revision: meetingRevision(meeting.id, histories.flat()) };
}

/** The same of several, in their order; those that are gone meanwhile are passed over. */
export async function calendarMeetings(
  register: Register,
  ids: readonly Id[],
): Promise<readonly CalendarMeeting[]> {
  const found: CalendarMeeting[] = [];
  for (const id of ids) {
    const dossier = await register.dossier(id);
    if (dossier) found.push(await calendarMeeting(register, dossier));
  }
  return found;
}
