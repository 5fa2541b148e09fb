import { useCallback } from 'react';

import { useText } from '@/i18n/use-text';
import { useNotify } from '@/ui/notices';

import { discardBatch, restoreBatch } from '../pending/discard-batch';

/** Takes a whole reading off the list, with a way back beside the notice. */
export function useDiscardBatch(): (id: string) => Promise<void> {
  const t = useText();
  const notify = useNotify();
  return useCallback(
    async (id) => {
      await discardBatch(id);
      notify({
        kind: 'done',
        text: t('exchange.batch.discarded'),
        action: { label: t('app.command.undo'), run: () => void restoreBatch(id) },
      });
    },
    [notify, t],
  );
}
