import type { Intervention } from '@/domain/intervention';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { nameOn } from '@/domain/name-on';
import { fullName, personNameFor } from '@/domain/person';

/** Who is named as speaking by an intervention, by a joint one's others, or by a note. */
type Named = Pick<Intervention, 'personId' | 'partyId' | 'printedSpeaker'>;

/** Who spoke: the person by name, else as printed, else the party; `null` when not stated. */
export function speakerName(speaker: Named, dossier: MeetingDossier, language: string): string | null {
  const own = dossier.personNames.filter((name) => name.personId === speaker.personId);
  const name = personNameFor(own, language);
  if (speaker.personId !== null && name) return fullName(name);
  return speaker.printedSpeaker ?? partyName(speaker, dossier, language);
}

/** The party the speaker spoke for, short; `null` when none is recorded. */
export function partyName(speaker: Named, dossier: MeetingDossier, language: string): string | null {
  const party = dossier.parties.find(({ id }) => id === speaker.partyId);
  return party ? nameOn(party, dossier.partyNames, dossier.meeting.date, language, 'short') : null;
}

/** All who spoke, the first speaker first, in a line of names; `null` when nobody is stated. */
export function speakersInLine(
  intervention: Intervention,
  dossier: MeetingDossier,
  language: string,
): string | null {
  const others = dossier.coSpeakers.filter(({ interventionId }) => interventionId === intervention.id);
  const names = [intervention, ...others].flatMap((one) => speakerName(one, dossier, language) ?? []);
  return names.length === 0 ? null : new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}
