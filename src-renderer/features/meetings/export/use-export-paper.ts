import { useCallback } from 'react';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { minutesPaper } from '@/formats/paper/minutes';
import type { PaperLanguage } from '@/formats/paper/paper';
import { useHost } from '@/host/react/host-context';
import { useText } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';
import { useNotify } from '@/ui/notices';
import type { ExportFormat } from './export-formats';
import { fileName } from './file-name';
import { savedNotice } from './saved-notice';
import { savePaper } from './save-paper';

/** Writes the paper with everything typed so far, asks where to keep it, and says what came of it. */
export function useExportPaper(
  dossier: MeetingDossier,
  language: PaperLanguage,
): (format: ExportFormat) => Promise<void> {
  const t = useText();
  const host = useHost();
  const register = useRegister();
  const notify = useNotify();
  const { id } = dossier.meeting;
  return useCallback(
    async (format) => {
      await register.typing.flush();
      const latest = await register.dossier(id);
      if (!latest) return;
      const name = fileName(latest.meeting, language, format);
      const takeAway = notify({ kind: 'info', text: t('meetings.export.working', { name }) });
      const saved = await savePaper(host, minutesPaper(latest, { language }), format, name);
      takeAway();
      const notice = savedNotice(saved, name, host, t);
      if (notice) notify(notice);
    },
    [t, host, register, notify, id, language],
  );
}
