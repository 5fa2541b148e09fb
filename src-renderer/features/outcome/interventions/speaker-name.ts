import type { Intervention } from '@/domain/intervention';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { nameOn } from '@/domain/name-on';
import { fullName, personNameFor } from '@/domain/person';

/** Who spoke: the person with what they were at the meeting, else the party, else as printed; `null` when not stated. */
export function speakerName(
  intervention: Intervention,
  dossier: MeetingDossier,
  language: string,
): string | null {
  const own = dossier.personNames.filter((name) => name.personId === intervention.personId);
  const name = personNameFor(own, language);
  if (intervention.personId !== null && name) return fullName(name);
  return intervention.printedSpeaker ?? partyName(intervention, dossier, language);
}

/** The party the speaker spoke for, short; `null` when none is recorded. */
export function partyName(
  intervention: Intervention,
  dossier: MeetingDossier,
  language: string,
): string | null {
  const party = dossier.parties.find(({ id }) => id === intervention.partyId);
  return party ? nameOn(party, dossier.partyNames, dossier.meeting.date, language, 'short') : null;
}
