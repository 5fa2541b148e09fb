/** Work to finish before the page may go, from wherever in the app it was registered. */
export interface Finishers {
  add(finish: () => Promise<void>): () => void;
  /** Runs them all; one that fails does not keep the others from keeping what they hold. */
  runAll(): Promise<void>;
}

export function createFinishers(): Finishers {
  const finishers = new Set<() => Promise<void>>();
  return {
    add: (finish) => {
      finishers.add(finish);
      return () => {
        finishers.delete(finish);
      };
    },
    runAll: async () => {
      await Promise.allSettled([...finishers].map((finish) => finish()));
    },
  };
}
