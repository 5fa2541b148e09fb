import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { speakersOf, type Speakers } from './speaker';

/** Those who can speak at the meeting, for the fields that find them: at once, so that no key is typed too early. */
export function useSpeakers(dossier: MeetingDossier): Speakers {
  const { locale } = useIntl();
  return useMemo(() => speakersOf(dossier, locale), [dossier, locale]);
}
