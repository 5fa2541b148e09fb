import { useCallback } from 'react';

import { useText } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';
import { useNotify } from '@/ui/notices';

import { discardBatch, restoreBatch } from '../pending/discard-batch';

/** Takes a whole reading off the list, with a way back beside the notice. */
export function useDiscardBatch(): (id: string) => Promise<void> {
  const t = useText();
  const notify = useNotify();
  const register = useRegister();
  return useCallback(
    async (id) => {
      await discardBatch(register, id);
      notify({
        kind: 'done',
        text: t('exchange.batch.discarded'),
        action: { label: t('app.command.undo'), run: () => void restoreBatch(id) },
      });
    },
    [register, notify, t],
  );
}
