import { useCallback, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { PaperFileKind } from '@/formats/paper/kinds/paper-kinds';
import { languagesIn, languagesOf } from '@/formats/paper/kinds/paper-in-languages';
import { paperKindOf } from '@/formats/paper/kinds/paper-of';
import { useHost } from '@/host/react/host-context';
import { useText } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';
import { writtenPlaces } from '@/store/written-places';
import { useNotify } from '@/ui/notices';
import { handAddress } from '../hand/hand-address';
import { keepReturnedFile } from '../hand/hand-files';
import { useHandQuestion } from '../hand/hand-question';
import { readApprovedTexts } from '../versions/approved-text';
import type { PaperView } from '../preview/use-paper-settings';
import { fileName } from './file-name';
import { savedNotice } from './saved-notice';
import { savePaper } from './save-paper';

/** Writes the paper with everything typed so far, asks where to keep it, and says what came of it. */
export function useExportPaper(
  dossier: MeetingDossier,
  { kind, choices }: Pick<PaperView, 'kind' | 'choices'>,
): { readonly exportPaper: (format: PaperFileKind) => Promise<void>; readonly question: ReactNode } {
  const t = useText();
  const host = useHost();
  const register = useRegister();
  const notify = useNotify();
  const { id } = dossier.meeting;
  const { ask, question } = useHandQuestion(dossier, { paper: kind, choices });
  const [, navigate] = useLocation();
  const exportPaper = useCallback(
    async (format: PaperFileKind) => {
      await register.typing.flush();
      const latest = await register.dossier(id);
      const made = latest ? paperKindOf(latest, kind) : null;
      if (!latest || !made) return;
      const languages = languagesIn(format, languagesOf(latest, kind, choices));
      const name = fileName(latest.meeting, made, { ...choices, languages }, format);
      const takeAway = notify({ kind: 'info', text: t('meetings.export.working', { name }) });
      const saved = await savePaper(
        host,
        {
          kind,
          dossier: latest,
          choices,
          readPicture: (hash) => register.file(hash),
          approved: await readApprovedTexts(register, latest, kind),
        },
        format,
        name,
        {
          register,
          places: writtenPlaces,
          ask: (file) => {
            takeAway();
            return ask(file);
          },
        },
      );
      takeAway();
      if (saved.kind === 'bring-in') {
        keepReturnedFile(id, saved.file);
        navigate(handAddress(id));
      }
      const notice = savedNotice(saved, name, host, t);
      if (notice) notify(notice);
    },
    [t, host, register, notify, ask, navigate, id, kind, choices],
  );
  return { exportPaper, question };
}
