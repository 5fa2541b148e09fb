import { useCallback } from 'react';

import type { FileHandle } from '@/host/host';
import { useHost } from '@/host/react/host-context';
import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { useNotify } from '@/ui/notices';

import { droppedFiles, type DropItem } from './dropped-files';

/** Takes files and whole folders that were dropped; a folder that could not be looked through is named. */
export function useDropped(
  takeHandles: (handles: readonly FileHandle[]) => void,
): (items: readonly DropItem[]) => void {
  const t = useText();
  const format = useFormat();
  const host = useHost();
  const notify = useNotify();
  return useCallback(
    (items) => {
      const take = async () => {
        const { handles, unreadable, changed } = await droppedFiles(host, items);
        if (unreadable.length > 0) {
          const text = t('exchange.folder.unreadable', {
            names: format.list(unreadable),
            count: unreadable.length,
          });
          notify({ kind: 'error', text });
        }
        if (changed.length > 0) {
          const text = t('exchange.folder.changed', { names: format.list(changed), count: changed.length });
          notify({ kind: 'info', text });
        }
        takeHandles(handles);
      };
      void take();
    },
    [format, host, notify, t, takeHandles],
  );
}
