import { useCallback, useRef, useState, type ReactNode } from 'react';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { languagesIn, languagesOf } from '@/formats/paper/kinds/paper-in-languages';
import { paperKindOf } from '@/formats/paper/kinds/paper-of';
import { printNeeds } from '@/formats/paper/print-needs';
import type { PlannedLetter } from '@/formats/paper/mail-merge/plan-letters';
import { useHost } from '@/host/react/host-context';
import { useText } from '@/i18n/use-text';
import { fontCssFor } from '@/pickers/paper/paper-fonts';
import { formats } from '@/pickers/tables/formats';
import { useRegister } from '@/store/react/register-context';
import { Dialog } from '@/ui/dialog';
import { useNotify } from '@/ui/notices';
import { ProgressBar } from '@/ui/progress-bar';
import type { PaperView } from '../preview/use-paper-settings';
import { readApprovedTexts } from '../versions/approved-text';
import { fileName } from './file-name';
import { saveLetters, type LetterFormat } from './save-letters';
import { savedNotice } from './saved-notice';

interface Progress {
  readonly done: number;
  readonly total: number;
  readonly name: string;
}

/** Writes a letter to each delegation with everything typed so far, showing how far it is, and says what came of it. */
export function useExportLetters(
  dossier: MeetingDossier,
  { kind, choices }: Pick<PaperView, 'kind' | 'choices'>,
): { readonly exportLetters: (format: LetterFormat) => Promise<void>; readonly progress: ReactNode } {
  const t = useText();
  const host = useHost();
  const register = useRegister();
  const notify = useNotify();
  const [progress, setProgress] = useState<Progress | null>(null);
  const running = useRef<AbortController | null>(null);
  const { id } = dossier.meeting;
  const exportLetters = useCallback(
    async (format: LetterFormat) => {
      if (running.current) return;
      const controller = new AbortController();
      running.current = controller;
      setProgress({ done: 0, total: 1, name: '' });
      try {
        await register.typing.flush();
        const latest = await register.dossier(id);
        const made = latest ? paperKindOf(latest, kind) : null;
        if (!latest || !made) return;
        const languages = languagesIn(format, languagesOf(latest, kind, choices));
        const name = fileName(latest.meeting, made, { ...choices, languages }, format).slice(
          0,
          -format.length - 1,
        );
        const approved = await readApprovedTexts(register, latest, kind);
        const saved = await saveLetters(
          { host, register, formats, fontCss, signal: controller.signal, onProgress: setProgress },
          { dossier: latest, kind, choices, approved, format, name },
        );
        const notice = savedNotice(saved, `${name}.zip`, host, t);
        if (notice) notify(notice);
      } catch {
        notify({ kind: 'error', text: t('meetings.export.failed') });
      } finally {
        running.current = null;
        setProgress(null);
      }
    },
    [t, host, register, notify, id, kind, choices],
  );
  const cancel = () => running.current?.abort();
  const dialog = progress ? (
    <Dialog title={t('meetings.letters')} isOpen onClose={cancel} dismissable={false}>
      <ProgressBar
        label={t('meetings.letters.working')}
        done={progress.done}
        total={progress.total}
        detail={progress.name}
        onCancel={cancel}
      />
    </Dialog>
  ) : null;
  return { exportLetters, progress: dialog };
}

/** Of all letters together: what one of them needs the others mostly need too. */
async function fontCss(letters: readonly PlannedLetter[]): Promise<string> {
  const [first, ...others] = letters.map(({ paper }) => paper);
  return first ? fontCssFor(printNeeds(first, ...others)) : '';
}
