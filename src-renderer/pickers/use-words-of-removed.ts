import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { useText } from '@/i18n/use-text';
import { excerpt } from '@/store/commands/excerpt';
import { useNotify } from '@/ui/notices';
import { forgetWordsOfRemoved, keepOfRemoved, wordsOfRemoved } from './words-in-windows';

/**
 * Words that were being typed in a record while another window removed it. They are kept and it is said; once the record
 * is there again, as an Undo brings it, they are offered in its field.
 * @param keys of the fields shown, each naming table, record and field
 * @param put writes the words into a field
 * @returns what keeps them
 */
export function useWordsOfRemoved(
  keys: readonly string[],
  put: (key: string, words: string) => void,
): (key: string, words: unknown) => void {
  const t = useText();
  const notify = useNotify();
  const latest = useRef(put);
  useLayoutEffect(() => {
    latest.current = put;
  });
  const named = keys.join('\n');
  useEffect(() => {
    for (const key of named.split('\n')) {
      const words = wordsOfRemoved(key);
      if (words === null) continue;
      notify({
        kind: 'error',
        text: t('pickers.removed.back', { words: excerpt(words) }),
        action: {
          label: t('pickers.removed.put'),
          run: () => {
            forgetWordsOfRemoved(key);
            latest.current(key, words);
          },
        },
        further: [{ label: t('pickers.removed.leave'), run: () => forgetWordsOfRemoved(key) }],
      });
    }
  }, [named, notify, t]);
  return useCallback(
    (key, words) => {
      if (typeof words !== 'string' || words.trim() === '') return;
      keepOfRemoved(key, words);
      notify({ kind: 'error', text: t('pickers.removed', { words: excerpt(words) }) });
    },
    [notify, t],
  );
}
