import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { usePartyEntries } from '@/pickers/parties/use-party-entries';
import { speakersOf, type Speakers } from './speaker';

/** Those who can speak at the meeting, for the fields that find them. */
export function useSpeakers(dossier: MeetingDossier): Speakers {
  const { locale } = useIntl();
  const entries = usePartyEntries(dossier.meeting.date);
  return useMemo(() => speakersOf(dossier, entries, locale), [dossier, entries, locale]);
}
