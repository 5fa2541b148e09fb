import { useCallback } from 'react';

import { useText } from '@/i18n/use-text';
import { useNotify } from '@/ui/notices';

import { discardReview, restoreReview } from './pending-reviews';

/** Takes a text off the list, with a way back beside the notice and, later, among what was discarded. */
export function useDiscard(): (id: string, name: string) => Promise<void> {
  const t = useText();
  const notify = useNotify();
  return useCallback(
    async (id, name) => {
      await discardReview(id);
      notify({
        kind: 'done',
        text: t('exchange.waiting.discarded', { name }),
        action: {
          label: t('app.command.undo'),
          run: () => void restoreReview(id),
        },
      });
    },
    [notify, t],
  );
}
