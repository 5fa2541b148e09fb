import type { StoreErrorCode } from '../register';
import { storeErrorOf } from '../store-failure';

/** Writes the newest value of each key, one after the other. */
export interface WriteQueue<Value> {
  /** A newer value of the same key that comes before the older was written takes its turn alone. */
  put(key: string, value: Value): void;
  /** Resolves once everything is written, or one could not be. */
  settled(): Promise<void>;
  /** Values that are not written yet. */
  readonly pending: number;
  /** Why the last write failed; what failed stays and is tried again. */
  readonly failed: StoreErrorCode | null;
}

/** Until a failed write is tried again, in milliseconds. */
const usualRetry = 5_000;

/** @param changed called when `pending` or `failed` may be another */
export function createWriteQueue<Value>(
  write: (key: string, value: Value) => PromiseLike<void>,
  changed: () => void,
  retry = usualRetry,
): WriteQueue<Value> {
  const waiting = new Map<string, Value>();
  let writing: Promise<void> | null = null;
  let isWriting = 0;
  let failed: StoreErrorCode | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const start = () => {
    clearTimeout(timer);
    writing ??= writeWaiting().finally(() => {
      writing = null;
      if (waiting.size === 0) return;
      // What failed waits; what came between the last write and its end does not.
      if (failed === null) start();
      else timer = setTimeout(start, retry);
    });
  };
  const writeWaiting = async () => {
    for (let [next] = waiting; next; [next] = waiting) {
      const [key, value] = next;
      waiting.delete(key);
      isWriting = 1;
      try {
        await write(key, value);
        failed = null;
      } catch (thrown) {
        failed = storeErrorOf(thrown).code;
        if (!waiting.has(key)) waiting.set(key, value);
      }
      isWriting = 0;
      changed();
      if (failed !== null) return;
    }
  };
  const queue: WriteQueue<Value> = {
    put(key, value) {
      waiting.delete(key);
      waiting.set(key, value);
      start();
    },
    async settled() {
      if (waiting.size > 0) start();
      await writing;
      // What came between the last write and its end is being written by another.
      if (waiting.size > 0 && failed === null) await queue.settled();
    },
    get pending() {
      return waiting.size + isWriting;
    },
    get failed() {
      return failed;
    },
  };
  return queue;
}
