import { useCallback, useEffect } from 'react';
import { useText } from '@/i18n/use-text';
import { excerpt } from '@/store/commands/excerpt';
import { useNotify } from '@/ui/notices';
import { hearOfWords, tellOtherWindows } from './words-in-windows';

/** What was found in a field that two windows wrote in at once. */
interface Meanwhile {
  /** Names the record and the field. */
  readonly key: string;
  /** Words of the other window that could not be kept. */
  readonly lost: string;
  /** What stands in the field now. */
  readonly kept: unknown;
}

/**
 * Says that the words of a field were written over in two windows at once: what was typed here stands, and the other is
 * a press away. It stays until somebody has seen it. The window that lost its words is told too.
 */
export function useMeanwhileNotice(): (found: Meanwhile, take: () => void) => void {
  const t = useText();
  const notify = useNotify();
  useEffect(() => hearOfWords(notify, t), [notify, t]);
  return useCallback(
    (found, take) => {
      tellOtherWindows(found);
      notify({
        kind: 'error',
        text: t('pickers.meanwhile', { words: excerpt(found.lost) }),
        action: { label: t('pickers.meanwhile.take'), run: take },
        further: [{ label: t('pickers.meanwhile.keep'), run: () => undefined }],
      });
    },
    [t, notify],
  );
}
