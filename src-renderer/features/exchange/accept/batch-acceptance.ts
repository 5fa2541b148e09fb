import { useSyncExternalStore } from 'react';

/** The acceptance that is under way; of one batch at a time, because each becomes one step. */
export interface UnderWay {
  readonly batchId: string;
  /** How many reviews are being accepted. */
  readonly count: number;
  /** How much of it is done, from 0 to 1. */
  readonly share: number;
}

/** What runs an acceptance gives it. */
interface Running {
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

/** Accepts while the user goes on elsewhere in the app: it outlives the page that began it, and every page can end it. */
function createBatchAcceptance() {
  let state: UnderWay | null = null;
  let abort: AbortController | null = null;
  const listeners = new Set<() => void>();
  const set = (next: UnderWay | null) => {
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,
    cancel: () => abort?.abort(),
    /** @returns what came of it; `null` where another is under way */
    run: async <T>(
      what: Pick<UnderWay, 'batchId' | 'count'>,
      work: (running: Running) => Promise<T>,
    ): Promise<T | null> => {
      if (abort) return null;
      const controller = new AbortController();
      abort = controller;
      set({ ...what, share: 0 });
      return work({
        signal: controller.signal,
        onProgress: (share) => set({ ...what, share }),
      }).finally(() => {
        abort = null;
        set(null);
      });
    },
  };
}

export const batchAcceptance = createBatchAcceptance();

/** The acceptance that is under way; `null` while there is none. */
export function useUnderWay(): UnderWay | null {
  return useSyncExternalStore(batchAcceptance.subscribe, batchAcceptance.state);
}
