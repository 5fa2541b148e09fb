/** What was done on a batch's page, and how it is taken back: the register knows nothing of most of it. */
export interface BatchStep {
  /** As the notice told of it. */
  readonly label: string;
  /** The step of the register that it is, where it is one. */
  readonly registerStep?: string;
  /** @returns what could not be taken back, in words; `null` where all was */
  readonly back: () => Promise<string | null>;
  /** Does it anew. */
  readonly again: () => Promise<BatchStep['back'] | string>;
}

export interface BatchSteps {
  readonly done: readonly BatchStep[];
  readonly undone: readonly BatchStep[];
}

const none: BatchSteps = { done: [], undone: [] };
const most = 50;

/** Steps of each batch's own Undo, while the window is open: coming back from a review finds them again. */
function createBatchSteps() {
  const steps = new Map<string, BatchSteps>();
  const listeners = new Set<() => void>();
  const of = (batchId: string) => steps.get(batchId) ?? none;
  const set = (batchId: string, next: BatchSteps) => {
    steps.set(batchId, next);
    for (const listener of listeners) listener();
  };
  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    of,
    push: (batchId: string, step: BatchStep) =>
      set(batchId, { done: [...of(batchId).done, step].slice(-most), undone: [] }),
    /** It was taken back elsewhere. */
    drop: (batchId: string, step: BatchStep) =>
      set(batchId, { ...of(batchId), done: of(batchId).done.filter((one) => one !== step) }),
    /** A step of the register was taken back there: no batch offers it any more, be it to undo it or to do it again. */
    forget: (registerStep: string) => {
      const isOther = (one: BatchStep) => one.registerStep !== registerStep;
      for (const [batchId, { done, undone }] of steps)
        set(batchId, { done: done.filter(isOther), undone: undone.filter(isOther) });
    },
    /** Takes one back by its own notice, or the last. @returns what could not be taken back, in words */
    undo: async (batchId: string, step = of(batchId).done.at(-1)): Promise<string | null> => {
      if (!step || !of(batchId).done.includes(step)) return null;
      const { done, undone } = of(batchId);
      set(batchId, { done: done.filter((one) => one !== step), undone: [...undone, step] });
      return step.back();
    },
    /** @returns why it was not done again, in words */
    redo: async (batchId: string): Promise<string | null> => {
      const step = of(batchId).undone.at(-1);
      if (!step) return null;
      set(batchId, { ...of(batchId), undone: of(batchId).undone.slice(0, -1) });
      const back = await step.again();
      if (typeof back === 'string') return back;
      set(batchId, { ...of(batchId), done: [...of(batchId).done, { ...step, back }] });
      return null;
    },
  };
}

export const batchSteps = createBatchSteps();
