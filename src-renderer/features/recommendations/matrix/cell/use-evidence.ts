import type { Evidence } from '@/domain/commitment';
import type { Id } from '@/domain/fields';
import { sha256Of } from '@/domain/sha256-of';
import { useHost } from '@/host/react/host-context';
import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import { attachEvidence, removeEvidence, type FollowUpCell } from '@/store/commands/follow-up';
import { useRegister } from '@/store/react/register-context';
import { useNotify } from '@/ui/notices';

const mebibyte = 1024 * 1024;
/** What a single file may weigh: the bytes lie in the register and go with every bundle. */
const limit = 50 * mebibyte;

/** Attaching files to a report, saving them again, and taking them off. */
export function useEvidence(cell: FollowUpCell, reportId: Id) {
  const t = useText();
  const format = useFormat();
  const host = useHost();
  const register = useRegister();
  const notify = useNotify();
  const run = useRun();
  const notice = useUndoNotice();

  const attach = async (): Promise<void> => {
    const chosen = await host.openFiles({ filters: [], multiple: true });
    if (!chosen.ok) {
      if (chosen.error.code !== 'cancelled')
        notify({ kind: 'error', text: t(`errors.file.${chosen.error.code}`, { name: '', limit: '' }) });
      return;
    }
    for (const file of chosen.value) {
      const { name } = file;
      const read = await host.readFile(file, { limit });
      if (!read.ok) {
        const words = { name, limit: format.fileSize(limit) };
        notify({ kind: 'error', text: t(`errors.file.${read.error.code}`, words) });
        continue;
      }
      const bytes = read.value;
      if (bytes.length === 0) {
        notify({ kind: 'error', text: t('follow-up.evidence.empty', { name }) });
        continue;
      }
      const sha256 = await sha256Of(bytes);
      const facts = { fileName: name, mediaType: null, size: bytes.length, sha256 };
      const attached = await run(attachEvidence(cell, reportId, facts, bytes));
      if (!attached || attached.thereAs === null) continue;
      const there = { name, other: attached.thereAs, same: String(attached.thereAs === name) };
      notify({ kind: 'info', text: t('follow-up.evidence.there', there) });
    }
  };

  const save = async ({ fileName, sha256 }: Evidence): Promise<void> => {
    const bytes = await register.file(sha256);
    if (!bytes) {
      notify({ kind: 'error', text: t('follow-up.evidence.missing', { name: fileName }) });
      return;
    }
    const extension = /\.([\p{L}\p{N}]{1,10})$/u.exec(fileName)?.[1];
    const filters = extension === undefined ? [] : [{ label: extension, extensions: [extension] }];
    const saved = await host.saveFile({ suggestedName: fileName, filters, bytes });
    if (saved.ok) notify({ kind: 'done', text: t('follow-up.evidence.saved', { name: saved.value.name }) });
    else if (saved.error.code !== 'cancelled')
      notify({ kind: 'error', text: t(`errors.file.${saved.error.code}`, { name: fileName, limit: '' }) });
  };

  const remove = async (file: Evidence): Promise<void> => {
    if ((await run(removeEvidence(cell, file))) !== null)
      notice(t('follow-up.evidence.removed', { name: file.fileName }));
  };
  return { attach, save, remove };
}
