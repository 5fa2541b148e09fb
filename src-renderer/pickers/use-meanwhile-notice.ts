import { useCallback } from 'react';
import { useText } from '@/i18n/use-text';
import { excerpt } from '@/store/commands/excerpt';
import { useNotify } from '@/ui/notices';

/**
 * Says that the words of a field were written over in two windows at once: what was typed here stands, and the other is
 * a press away. It stays until somebody has seen it.
 */
export function useMeanwhileNotice(): (lost: string, take: () => void) => void {
  const t = useText();
  const notify = useNotify();
  return useCallback(
    (lost, take) => {
      notify({
        kind: 'error',
        text: t('pickers.meanwhile', { words: excerpt(lost) }),
        action: { label: t('pickers.meanwhile.take'), run: take },
        further: [{ label: t('pickers.meanwhile.keep'), run: () => undefined }],
      });
    },
    [t, notify],
  );
}
