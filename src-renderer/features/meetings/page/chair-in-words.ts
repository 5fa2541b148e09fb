import { chairOn } from '@/domain/chairmanship';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { nameOn } from '@/domain/name-on';
import { dayOf } from '@/domain/period';
import type { Translate } from '@/i18n/use-text';

/**
 * Who held the Chairmanship on the meeting's date, by the name of that date: "Chair: Tajikistan (2019–2020)". `null`
 * when no year is known (today's Chair would be a guess) or nobody held it.
 */
export function chairInWords(dossier: MeetingDossier, language: string, t: Translate): string | null {
  const { date } = dossier.meeting;
  if (dayOf(date) === null) return null;
  const chairmanship = chairOn(dossier.chairmanships, date);
  const party = dossier.parties.find(({ id }) => id === chairmanship?.partyId);
  if (!chairmanship || !party) return null;
  const name = nameOn(party, dossier.partyNames, date, language, 'short');
  const { label } = chairmanship;
  return label ? t('meetings.chair-labelled', { name, label }) : t('meetings.chair', { name });
}
