import { useCallback } from 'react';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { minutesPaper } from '@/formats/paper/minutes';
import type { PaperLanguage } from '@/formats/paper/paper';
import type { FileHandle, Result } from '@/host/host';
import { useHost } from '@/host/react/host-context';
import { useText } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';
import { useNotify } from '@/ui/notices';
import type { ExportFormat } from './export-formats';
import { fileName } from './file-name';
import { printableHtml, writeFile } from './write-file';

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
      const done = notify({ kind: 'info', text: t('meetings.export.working', { name }) });
      const save = async (): Promise<Result<FileHandle | null>> => {
        const paper = minutesPaper(latest, { language });
        const options = {
          suggestedName: name,
          filters: [{ label: format.toUpperCase(), extensions: [format] }],
        };
        return format === 'pdf'
          ? host.printPdf({ ...options, html: await printableHtml(paper) })
          : host.saveFile({ ...options, bytes: await writeFile(paper, format) });
      };
      const result = await save().catch(() => null);
      done();
      if (result === null) notify({ kind: 'error', text: t('meetings.export.failed') });
      else if (result.ok) sayDone(result.value);
      else if (result.error.code !== 'cancelled') {
        const { code, name: file = name } = result.error;
        notify({ kind: 'error', text: t(`errors.file.${code}`, { name: file, limit: '' }) });
      }

      function sayDone(handle: FileHandle | null) {
        if (!handle) return;
        notify({
          kind: 'done',
          text: t('meetings.export.done', { name: handle.name }),
          ...(host.capabilities.revealsFiles
            ? { action: { label: t('meetings.export.reveal'), run: () => void host.reveal(handle) } }
            : {}),
        });
      }
    },
    [t, host, register, notify, id, language],
  );
}
