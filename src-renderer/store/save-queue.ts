import type { StoreErrorCode, StoreResult } from './register';
import { asResult } from './store-failure';

/** Runs writes one at a time, in the order asked for. */
export interface SaveQueue {
  run<R>(work: () => PromiseLike<R>): Promise<StoreResult<R>>;
  /** Resolves when everything asked for so far has been written or has failed. */
  settled(): Promise<void>;
  readonly waiting: number;
  /** Why the last write failed; `null` again once one has succeeded. */
  readonly failed: StoreErrorCode | null;
  /** When the last write ended well, ISO 8601. */
  readonly savedAt: string | null;
}

/** Refusals lose nothing the user typed: the caller shows them, and the register is as saved as before. */
const refusals: readonly StoreErrorCode[] = [
  'changed-meanwhile',
  'not-found',
  'invalid-record',
  'not-empty',
  'given-out',
];

export function createSaveQueue(changed: () => void, now: () => number): SaveQueue {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let failed: StoreErrorCode | null = null;
  let savedAt: string | null = null;
  const settle = (result: StoreResult<unknown>) => {
    waiting -= 1;
    if (result.ok) savedAt = new Date(now()).toISOString();
    if (result.ok) failed = null;
    else if (!refusals.includes(result.error.code)) failed = result.error.code;
    changed();
  };
  return {
    run(work) {
      waiting += 1;
      changed();
      const result = last.then(() => asResult(work));
      last = result.then(settle);
      // The caller hears of it after the state has changed.
      return Promise.all([result, last]).then(([value]) => value);
    },
    async settled() {
      await last;
    },
    get waiting() {
      return waiting;
    },
    get failed() {
      return failed;
    },
    get savedAt() {
      return savedAt;
    },
  };
}
