import { useCallback } from 'react';

import { useHost } from '@/host/react/host-context';
import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';
import { useNotify } from '@/ui/notices';

import { filesOfBatch } from '../pending/files-of-batch';
import { missingOf } from '../pending/resume-batch';
import { importer } from './importer';
import { missingInWords } from './missing-in-words';

/**
 * Goes on with a reading that did not come to its end: a folder or files are chosen again, because the app may not keep
 * hold of them, and only what is missing is read.
 */
export function useReadOn(): (batchId: string) => Promise<void> {
  const t = useText();
  const format = useFormat();
  const host = useHost();
  const register = useRegister();
  const notify = useNotify();
  return useCallback(
    async (batchId) => {
      const missing = missingOf(await filesOfBatch(batchId));
      const isFolder = host.capabilities.opensFolders && missing.some(({ folder }) => folder !== '');
      const chosen = await (isFolder
        ? host.openFolder()
        : host.openFiles({
            filters: [{ label: t('exchange.files.all'), extensions: ['*'] }],
            multiple: true,
          }));
      if (!chosen.ok) {
        const { code, name = '', limit = 0 } = chosen.error;
        if (code === 'cancelled') return;
        const shown = code === 'too-many' ? format.number(limit) : format.fileSize(limit);
        notify({ kind: 'error', text: t(`errors.file.${code}`, { name, limit: shown }) });
        return;
      }
      if (await importer.readOn(host, register, batchId, chosen.value)) return;
      notify({ kind: 'info', text: t('exchange.batch.not-of-it', missingInWords(missing, t, format)) });
    },
    [t, format, host, register, notify],
  );
}
