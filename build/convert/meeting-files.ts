import { dossierGatherer } from '@/domain/gather-dossier';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { meetingReference } from '@/domain/meeting-reference';
import { meetingRevision, recordsOfRevision } from '@/domain/meeting-revision';
import type { RecordSet } from '@/domain/records';
import type { RegisterContents } from '@/domain/register-contents';
import { writeCalendar } from '@/formats/calendar/write-calendar';
import { writeMeetingData } from '@/formats/meeting-data/write-meeting-data';
import type { PaperLanguage } from '@/formats/paper/paper';

import { freeName } from './meeting-papers';
import type { OutputFile } from './write-outputs';

/** All meetings as one calendar; says how many it leaves out because their days are not known. */
export function calendarFile(
  { records, journal }: RegisterContents,
  language: PaperLanguage,
): readonly OutputFile[] {
  const meetings = dossiersOf(records).map((dossier) => {
    const ids = new Set(recordsOfRevision(dossier));
    const steps = journal.filter(({ about }) => about.some((id) => ids.has(id)));
    return { ...dossier, revision: meetingRevision(dossier.meeting.id, steps) };
  });
  const { text, left } = writeCalendar(meetings, language);
  if (left.length > 0)
    console.error(
      `meetings.ics: ${left.length} of ${meetings.length} meetings left out, whose days are not known for certain.`,
    );
  return text === null ? [] : [{ name: 'meetings.ics', bytes: inUtf8(text) }];
}

/** Each meeting for other programs. */
export function dataFiles(records: RecordSet, language: PaperLanguage): readonly OutputFile[] {
  const names = new Set<string>(['draft']);
  return dossiersOf(records).map((dossier) => ({
    name: `${freeName(meetingReference(dossier.meeting), names)}.json`,
    bytes: inUtf8(writeMeetingData(dossier, language)),
  }));
}

function dossiersOf(records: RecordSet): readonly MeetingDossier[] {
  const gather = dossierGatherer(records);
  return (records.meetings ?? []).flatMap(({ id }) => gather(id) ?? []);
}

function inUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
