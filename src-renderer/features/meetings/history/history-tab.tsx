import { useMemo } from 'react';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { useText } from '@/i18n/use-text';
import { groupHistory } from '@/pickers/history/group-history';
import { HistoryList } from '@/pickers/history/history-list';
import { useLive } from '@/store/react/use-live';
import { changesAbout } from './changes-about';
import { namedInDossier } from './named-in-dossier';

/** What was done to this meeting, by whom and when. */
export function HistoryTab({ dossier }: { readonly dossier: MeetingDossier }) {
  const t = useText();
  const entries = useLive((open) => open.history(dossier.meeting.id), [dossier.meeting.id]);
  const days = useMemo(() => groupHistory(entries ?? [], changesAbout(dossier)), [entries, dossier]);
  if (!entries) return null;
  return <HistoryList days={days} named={namedInDossier(dossier)} empty={t('meetings.history.empty')} />;
}
