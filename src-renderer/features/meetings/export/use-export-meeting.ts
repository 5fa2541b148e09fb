import { useCallback } from 'react';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { meetingReference } from '@/domain/meeting-reference';
import type { PaperLanguage } from '@/formats/paper/paper';
import { useHost } from '@/host/react/host-context';
import { useText } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';
import { useNotify } from '@/ui/notices';
import { writeMeetingFile, type MeetingFileKind } from './meeting-files';
import { saveBytes } from './save-bytes';
import { savedNotice } from './saved-notice';

/** Writes a file of the meeting itself with everything typed so far, asks where to keep it, and says what came of it. */
export function useExportMeeting(
  dossier: MeetingDossier,
  language: PaperLanguage,
): (kind: MeetingFileKind) => Promise<void> {
  const t = useText();
  const host = useHost();
  const register = useRegister();
  const notify = useNotify();
  const { id } = dossier.meeting;
  return useCallback(
    async (kind) => {
      await register.typing.flush();
      const latest = await register.dossier(id);
      if (!latest) return;
      const name = `${meetingReference(latest.meeting)} ${language}.${kind}`;
      const written = await writeMeetingFile(register, latest, kind, language);
      if (written.ok && written.value === null) {
        notify({ kind: 'error', text: t('meetings.calendar.no-days') });
        return;
      }
      const saved = await saveBytes(host, written.ok ? written.value : null, name, kind);
      const notice = savedNotice(saved, name, host, t);
      if (notice) notify(notice);
    },
    [t, host, register, notify, id, language],
  );
}
