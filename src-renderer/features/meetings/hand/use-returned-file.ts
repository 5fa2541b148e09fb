import { useCallback } from 'react';
import { useLocation } from 'wouter';
import type { Id } from '@/domain/fields';
import { useHost } from '@/host/react/host-context';
import { useText } from '@/i18n/use-text';
import { useNotify } from '@/ui/notices';
import { handAddress } from './hand-address';
import { keepReturnedFile } from './hand-files';

/** In bytes; as of any prior record. */
const limit = 64 * 1024 ** 2;

/** Chooses a Word file that came back and shows what it would change. @param onChosen after a file was read */
export function useReturnedFile(meetingId: Id, onChosen?: () => void): () => Promise<void> {
  const t = useText();
  const host = useHost();
  const notify = useNotify();
  const [, navigate] = useLocation();
  return useCallback(async () => {
    const filters = [{ label: t('hand.files'), extensions: ['docx'] }];
    const opened = await host.openFiles({ filters, multiple: false });
    const [handle] = opened.ok ? opened.value : [];
    if (!handle) {
      if (!opened.ok && opened.error.code !== 'cancelled')
        notify({ kind: 'error', text: t(`errors.file.${opened.error.code}`, { name: '', limit: '' }) });
      return;
    }
    const read = await host.readFile(handle, { limit });
    if (!read.ok) {
      const size = `${limit / 1024 ** 2} MB`;
      notify({
        kind: 'error',
        text: t(`errors.file.${read.error.code}`, { name: handle.name, limit: size }),
      });
      return;
    }
    keepReturnedFile(meetingId, { name: handle.name, bytes: read.value });
    navigate(handAddress(meetingId));
    onChosen?.();
  }, [t, host, notify, navigate, meetingId, onChosen]);
}
