import type { Source } from '@/domain/source';
import { holdsMacros } from '@/formats/archive/holds-macros';
import { useHost } from '@/host/react/host-context';
import type { MessageKey } from '@/i18n/messages/en/messages';
import { useText } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';
import { useLive } from '@/store/react/use-live';
import { useNotify } from '@/ui/notices';

import { shownKind } from './original-kind';

interface OriginalActions {
  /** Has the system's program show it; absent where that cannot be, or is not safe for its kind. */
  readonly open: (() => Promise<void>) | undefined;
  readonly save: () => Promise<void>;
}

/** What can be done with the file that a source was read from. */
export function useOriginal(source: Source): OriginalActions {
  const t = useText();
  const host = useHost();
  const register = useRegister();
  const notify = useNotify();
  const { fileName } = source;
  const kind = shownKind(source);

  const bytesOf = async () => {
    const bytes = await register.file(source.sha256);
    if (!bytes) notify({ kind: 'error', text: t('sources.original.missing') });
    return bytes;
  };
  const save = async () => {
    const bytes = await bytesOf();
    if (!bytes) return;
    const extension = /\.([a-z0-9]{1,10})$/iu.exec(fileName)?.[1];
    const filters = extension === undefined ? [] : [{ label: extension, extensions: [extension] }];
    const saved = await host.saveFile({ suggestedName: fileName, filters, bytes });
    if (saved.ok) notify({ kind: 'done', text: t('sources.original.saved', { name: saved.value.name }) });
    else if (saved.error.code !== 'cancelled')
      notify({ kind: 'error', text: t(`errors.file.${saved.error.code}`, { name: fileName, limit: '' }) });
  };
  const open = async () => {
    const bytes = await bytesOf();
    if (!bytes || kind === null) return;
    const saveInstead = (why: MessageKey) => {
      const action = { label: t('sources.original.save'), run: () => void save() };
      notify({ kind: 'error', text: t(why, { name: fileName }), action });
    };
    if (holdsMacros(bytes)) return saveInstead('sources.original.macros');
    const shown = await host.openCopy({ name: fileName, kind, bytes });
    // No program for it on this machine, or bytes that are not what they were taken for: saving is still a way.
    if (!shown.ok && shown.error.code !== 'cancelled') saveInstead('sources.original.not-opened');
  };
  return { open: host.capabilities.opensCopies && kind !== null ? open : undefined, save };
}

/** Which of these files the register holds; `undefined` until it is known. */
export function useHeldFiles(hashes: readonly string[]): ReadonlySet<string> | undefined {
  const key = hashes.join(' ');
  return useLive((register) => register.heldFiles(key.split(' ')), [key]);
}
