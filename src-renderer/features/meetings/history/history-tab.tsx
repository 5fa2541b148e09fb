import { useMemo } from 'react';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { useText } from '@/i18n/use-text';
import { groupHistory } from '@/pickers/history/group-history';
import { HistoryList } from '@/pickers/history/history-list';
import { useNotStanding } from '@/pickers/history/use-not-standing';
import { useLive } from '@/store/react/use-live';
import { changesAbout } from './changes-about';
import { namedInDossier } from './named-in-dossier';

/** What was done to this meeting, by whom and when. */
export function HistoryTab({ dossier }: { readonly dossier: MeetingDossier }) {
  const t = useText();
  const entries = useLive((open) => open.history(dossier.meeting.id), [dossier.meeting.id]);
  const outside = useNotStanding(entries);
  const days = useMemo(
    () => groupHistory(entries ?? [], changesAbout(dossier), outside),
    [entries, dossier, outside],
  );
  if (!entries) return null;
  return <HistoryList days={days} named={namedInDossier(dossier)} empty={t('meetings.history.empty')} />;
}
