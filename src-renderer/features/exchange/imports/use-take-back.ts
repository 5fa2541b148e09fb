import { useState } from 'react';

import type { Id } from '@/domain/fields';
import { importsMark } from '@/domain/imports-mark';
import type { Source } from '@/domain/source';
import { useText } from '@/i18n/use-text';
import { revertIfNext } from '@/pickers/revert-if-next';
import { useStepNotice } from '@/pickers/use-step-notice';
import { takeBackFiles } from '@/store/commands/take-back-files';
import { useRegister } from '@/store/react/register-context';
import { useNotify } from '@/ui/notices';

import { batchSteps } from '../batch/batch-steps';

interface TakeBack {
  readonly isRunning: boolean;
  readonly takeBack: (sources: readonly Source[]) => Promise<void>;
  /** Of an import that is the last step: as Undo does. */
  readonly undo: () => Promise<void>;
}

/** Takes back what files of an import brought, and says what stays and why. */
export function useTakeBack(step: Id): TakeBack {
  const t = useText();
  const register = useRegister();
  const notify = useNotify();
  const noticeWithUndo = useStepNotice();
  const [isRunning, setRunning] = useState(false);

  const takeBack = async (sources: readonly Source[]) => {
    setRunning(true);
    const brought = await register.changesOfStep(step);
    const [first] = sources;
    const command = takeBackFiles(brought, new Set(sources.map(({ id }) => id)), {
      name: 'take-back-files',
      details: { files: String(sources.length), name: first?.fileName ?? '' },
      about: [importsMark],
    });
    const result = await register.execute(command).finally(() => setRunning(false));
    if (!result.ok) {
      notify({ kind: 'error', text: t(`errors.store.${result.error.code}`) });
      return;
    }
    // The way back of its batch would find it taken back already.
    batchSteps.forget(step);
    const { removed, kept } = result.value;
    const values = { count: sources.length, name: first?.fileName ?? '', removed, kept };
    noticeWithUndo(t('exchange.imports.taken-back', values), register.nextUndo?.step ?? null);
  };
  const undo = async () => {
    setRunning(true);
    const result = await revertIfNext(register, 'undo', step).finally(() => setRunning(false));
    if (result === 'not-next') notify({ kind: 'info', text: t('pickers.undo.not-last') });
    else if (!result.ok) notify({ kind: 'error', text: t(`errors.store.${result.error.code}`) });
    else batchSteps.forget(step);
  };
  return { isRunning, takeBack, undo };
}
