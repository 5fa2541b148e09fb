import { Braces, CalendarDays, type LucideIcon } from 'lucide-react';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { PaperLanguage } from '@/formats/paper/paper';
import type { Worked } from '@/formats/worker/formats-client';
import type { MessageKey } from '@/i18n/messages/en/messages';
import { formats } from '@/pickers/tables/formats';
import type { Register } from '@/store/register';
import { calendarMeeting } from './calendar-of';

/** Files of the meeting itself, for calendars and for other programs, beside its papers. */
export const meetingFileKinds = ['ics', 'json'] as const;
export type MeetingFileKind = (typeof meetingFileKinds)[number];

export const meetingFileLooks: Readonly<
  Record<MeetingFileKind, { readonly label: MessageKey; readonly icon: LucideIcon }>
> = {
  ics: { label: 'meetings.export.ics', icon: CalendarDays },
  json: { label: 'meetings.export.json', icon: Braces },
};

/** The file's bytes; `null` for a calendar of a meeting whose days are not certain. */
export async function writeMeetingFile(
  register: Register,
  dossier: MeetingDossier,
  kind: MeetingFileKind,
  language: PaperLanguage,
): Promise<Worked<Uint8Array | null>> {
  if (kind === 'json') return formats.writeMeetingData(dossier, language);
  const written = await formats.writeCalendar([await calendarMeeting(register, dossier)], language);
  return written.ok ? { ok: true, value: inUtf8(written.value.text) } : written;
}

export function inUtf8(text: string | null): Uint8Array | null {
  return text === null ? null : new TextEncoder().encode(text);
}
