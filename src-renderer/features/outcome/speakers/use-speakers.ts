import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { usePartyEntries } from '@/pickers/parties/use-party-entries';
import { speakersOf, type Speakers } from './speaker';

/**
 * Those who can speak at the meeting, for the fields that find them. Its delegations and people are there at once, so that
 * no key is typed too early; the rest of the register follows.
 */
export function useSpeakers(dossier: MeetingDossier): Speakers {
  const { locale } = useIntl();
  const all = usePartyEntries(dossier.meeting.date);
  return useMemo(() => speakersOf(dossier, locale, all), [dossier, locale, all]);
}
