import type { ClosingWork } from './host';

/** Work to finish before the page may go, from wherever in the app it was registered. */
export interface Finishers {
  add(work: ClosingWork): () => void;
  /**
   * Runs them all; one that fails does not keep the others from keeping what they hold.
   * @returns whether everything was kept
   */
  runAll(): Promise<boolean>;
  wouldLose(): boolean;
}

export function createFinishers(): Finishers {
  const works = new Set<ClosingWork>();
  const wouldLose = () => [...works].some((work) => work.wouldLose());
  return {
    add: (work) => {
      works.add(work);
      return () => {
        works.delete(work);
      };
    },
    runAll: async () => {
      const ended = await Promise.allSettled([...works].map((work) => work.finish()));
      return ended.every(({ status }) => status === 'fulfilled') && !wouldLose();
    },
    wouldLose,
  };
}
