/** What a search came to. Before the first answer, and after one that failed, nobody knows what there is. */
export interface Searched<Found> {
  /** The last answer; `undefined` until there is one. */
  readonly found: Found | undefined;
  /** The last search broke: `found` may be out of date, and nothing may be taken for unknown by it. */
  readonly isFailed: boolean;
}

interface LatestSearch<Found> {
  /** Searches, once the search that is under way has come to its end; of several that wait only the last. */
  want(search: () => Promise<Found>): void;
  /** Searches once more as it was wanted last. */
  again(): void;
}

/**
 * Answers what was asked last. While files are read what is sought grows: a search is never ended for the sake of the
 * next, which begins when it is done.
 */
export function createLatestSearch<Found>(onState: (state: Searched<Found>) => void): LatestSearch<Found> {
  let state: Searched<Found> = { found: undefined, isFailed: false };
  let wanted: (() => Promise<Found>) | null = null;
  let last: (() => Promise<Found>) | null = null;
  let isRunning = false;
  const tell = (next: Searched<Found>) => {
    state = next;
    onState(next);
  };
  const run = async () => {
    isRunning = true;
    for (let next = wanted; next; next = wanted) {
      wanted = null;
      try {
        tell({ found: await next(), isFailed: false });
      } catch {
        tell({ ...state, isFailed: true });
      }
    }
    isRunning = false;
  };
  const want = (search: () => Promise<Found>) => {
    wanted = search;
    last = search;
    if (!isRunning) void run();
  };
  return {
    want,
    again: () => {
      if (last) want(last);
    },
  };
}
