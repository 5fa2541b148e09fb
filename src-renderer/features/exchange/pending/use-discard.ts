import { useCallback } from 'react';

import { useText } from '@/i18n/use-text';
import { useNotify } from '@/ui/notices';

import { discardPending, restorePending } from './pending-reviews';

/** Takes a text off the list, with a way back beside the notice. */
export function useDiscard(): (id: string) => Promise<void> {
  const t = useText();
  const notify = useNotify();
  return useCallback(
    async (id) => {
      const discarded = await discardPending(id);
      if (!discarded) return;
      notify({
        kind: 'done',
        text: t('exchange.waiting.discarded', { name: discarded.review.files[0] ?? '' }),
        action: {
          label: t('app.command.undo'),
          run: () => void restorePending(discarded),
        },
      });
    },
    [notify, t],
  );
}
