import type { MeetingTab } from './meeting-address';

const tabs: Readonly<Record<string, MeetingTab>> = {
  meetings: 'details',
  sessions: 'agenda',
  agendaItems: 'agenda',
  projects: 'details',
  relatedEvents: 'details',
  organiserRoles: 'organisers',
  delegations: 'attendance',
  attendances: 'attendance',
  paragraphs: 'outcome',
  statements: 'outcome',
  interventions: 'proceedings',
  coSpeakers: 'proceedings',
  notes: 'proceedings',
  documents: 'documents',
  meetingDocuments: 'documents',
  sources: 'documents',
  paperVersions: 'versions',
  corrections: 'versions',
  paperRemarks: 'versions',
};

/** The part of the meeting in which a record of this table is edited. */
export function tabOfRecord(table: string): MeetingTab | null {
  return tabs[table] ?? null;
}
