import { useCallback } from 'react';

import { useText } from '@/i18n/use-text';
import { useNotify } from '@/ui/notices';

import { pendingDatabase } from './pending-database';
import { discardPending, restorePending } from './pending-reviews';

/** Takes a text off the list, with a way back beside the notice. */
export function useDiscard(): (id: string) => Promise<void> {
  const t = useText();
  const notify = useNotify();
  return useCallback(
    async (id) => {
      const [review, content] = await Promise.all([
        pendingDatabase.reviews.get(id),
        pendingDatabase.contents.get(id),
      ]);
      await discardPending(id);
      if (!review || !content) return;
      notify({
        kind: 'done',
        text: t('exchange.waiting.discarded', { name: review.files[0] ?? '' }),
        action: {
          label: t('app.command.undo'),
          run: () => void restorePending(review, content),
        },
      });
    },
    [notify, t],
  );
}
