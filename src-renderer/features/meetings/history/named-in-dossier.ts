import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { NamedRecords } from '@/pickers/history/named-records';

/** Whom a meeting's records name, as they were called on its day. */
export function namedInDossier(dossier: MeetingDossier): NamedRecords {
  const { parties, partyNames, personNames, delegations, meeting } = dossier;
  return { parties, partyNames, personNames, delegations, date: meeting.date };
}
