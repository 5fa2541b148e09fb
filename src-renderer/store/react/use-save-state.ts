import { useSyncExternalStore } from 'react';

import type { PendingStep, RegisterCondition, SaveState, StoreErrorCode } from '@/store/register';
import { unfinished } from '@/store/unfinished/unfinished-store';
import { useRegister } from './register-context';

/** Saved, saving, failed: for the status line. */
export function useSaveState(): SaveState {
  const register = useRegister();
  return useSyncExternalStore(register.subscribe, () => register.saveState);
}

/** Why work that is no record yet cannot be kept; `null` while it can. */
export function useUnfinishedFailure(): StoreErrorCode | null {
  return useSyncExternalStore(unfinished.subscribe, () => unfinished.failed);
}

/** What Undo would take back; `null` disables the button. */
export function useNextUndo(): PendingStep | null {
  const register = useRegister();
  return useSyncExternalStore(register.subscribe, () => register.nextUndo);
}

/** The step that Redo would do again next; `null` where there is none. */
export function useNextRedo(): PendingStep | null {
  const register = useRegister();
  return useSyncExternalStore(register.subscribe, () => register.nextRedo);
}

/** Whether the register is still open in this window. */
export function useRegisterCondition(): RegisterCondition {
  const register = useRegister();
  return useSyncExternalStore(register.subscribe, () => register.condition);
}
