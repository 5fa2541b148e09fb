import type { AddressedNews } from './addressed-news';
import type { Pending } from './journal/steps';
import { sameValue } from './journal/same-value';
import type { PendingStep, SaveState } from './register';

/** What the status line and the Undo buttons show; values keep their identity until they change. */
export interface RegisterState {
  readonly saveState: SaveState;
  readonly nextUndo: PendingStep | null;
  readonly nextRedo: PendingStep | null;
  /** Of the last step of this window that had any. */
  readonly addressed: AddressedNews | null;
}

/** Holds the live state of an open register and tells who listens. */
export interface StateKeeper {
  current(): RegisterState;
  /** Of the chain's head that `setPending` told of last. */
  sequence(): number;
  subscribe(listener: () => void): () => void;
  setSaveState(saveState: SaveState): void;
  /** @param sequence of the chain's head when this was so: news that is older than what is shown is dropped */
  setPending(pending: Pending, sequence: number): void;
  setAddressed(news: AddressedNews): void;
}

export function createStateKeeper(): StateKeeper {
  let state: RegisterState = {
    saveState: { kind: 'saved', at: null },
    nextUndo: null,
    nextRedo: null,
    addressed: null,
  };
  let latest = -1;
  const listeners = new Set<() => void>();
  const set = (next: Partial<RegisterState>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  return {
    current: () => state,
    sequence: () => Math.max(latest, 0),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setSaveState(saveState) {
      if (!sameValue(state.saveState, saveState)) set({ saveState });
    },
    setAddressed(news) {
      set({ addressed: news });
    },
    setPending(pending, sequence) {
      if (sequence < latest) return;
      latest = sequence;
      const nextUndo = sameStep(state.nextUndo, pending.undo);
      const nextRedo = sameStep(state.nextRedo, pending.redo);
      if (nextUndo !== state.nextUndo || nextRedo !== state.nextRedo) set({ nextUndo, nextRedo });
    },
  };
}

function sameStep(shown: PendingStep | null, found: PendingStep | null): PendingStep | null {
  if (!found) return null;
  const { step, command, details } = found;
  const next = { step, command, details };
  return sameValue(shown, next) ? shown : next;
}
