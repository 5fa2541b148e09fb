import type { Command, StoreErrorCode, StoreResult } from './register';

/** Milliseconds. */
export interface TypingTimes {
  /** Rest between keystrokes after which a field is saved. */
  readonly pause: number;
  /** The longest that steady typing stays unsaved. */
  readonly longest: number;
  /** Until a failed save is tried again. */
  readonly retry: number;
}

/** Keeps what is typed until it is saved: see `createTypingKeeper`. */
export interface TypingKeeper {
  /**
   * Notes a field's newest value. Another call with the same key replaces it; fields are saved in the order in which
   * they were last typed in.
   * @param make builds the command when its time has come, so that keystrokes cost nothing: of what is typed by then, for
   *   what is typed later follows the steps between. Where it depends on what the save before it found, what it gives is
   *   called when its turn in the queue has come
   * @param saved called once the register holds this value, unless a newer one has replaced it
   * @param written called before that, and also where a newer one has replaced it
   * @param gone called instead where the record is no longer there: the value has no place to be saved in
   */
  keep(key: string, make: MakeTyped, saved?: () => void, written?: () => void, gone?: () => void): void;
  /** Forgets a value that is not to be saved, for example that of a field whose record is being removed. */
  discard(key: string): void;
  /**
   * Saves everything now; resolves when each value has been saved or has failed. For blur, hiding and closing. All of it
   * stands in the queue of writes when this returns: what is asked for next finds it written.
   */
  flush(): Promise<void>;
  /** Whether the field has a value that is not saved yet. */
  isTyped(key: string): boolean;
  /** Values not yet saved. */
  readonly pending: number;
  /** Why a value could not be saved; it is kept and tried again. */
  readonly failed: StoreErrorCode | null;
}

export type MakeTyped = () => Command<unknown> | (() => Command<unknown>);

interface Typed {
  readonly make: MakeTyped;
  readonly saved: (() => void) | undefined;
  readonly written: (() => void) | undefined;
  readonly gone: (() => void) | undefined;
  readonly since: number;
  failed: StoreErrorCode | null;
  running: Promise<void> | null;
}

/** Short of what is promised, 300 ms of rest and a second of steady typing, by what a write to the disk takes. */
const usualTimes: TypingTimes = { pause: 200, longest: 800, retry: 5_000 };

/**
 * Puts a save in the queue of writes.
 * @param make called when its turn has come: the save before it in the same field has told by then what it found. It
 *   answers `null` where nothing is to be written any more; what it throws is a failure
 * @param written called once the write is done, before the next in the queue begins
 */
export type ExecuteTyped = (
  make: () => Command<unknown> | null,
  written: () => void,
) => Promise<StoreResult<unknown>>;

/**
 * Saves fields as they are typed: after a pause, at the latest after `longest`, and at once on `flush`. What fails stays,
 * is reported through `failed` and tried again, so that no keystroke is lost while a disk is full.
 */
export function createTypingKeeper(
  execute: ExecuteTyped,
  changed: () => void,
  times: TypingTimes = usualTimes,
): TypingKeeper {
  const typed = new Map<string, Typed>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;

  // A timer of its own: the retry of one field must not put off the saving of another, nor typing there the retry.
  const scheduleRetry = () => {
    clearTimeout(retryTimer);
    retryTimer = setTimeout(() => void flush(), times.retry);
  };
  const save = async (key: string, value: Typed): Promise<void> => {
    const make = taken(value.make);
    // What is no longer to be saved has nothing left to write when its turn has come.
    const inTurn = () => (typed.has(key) ? make() : null);
    const result = await execute(inTurn, () => value.written?.());
    value.running = null;
    if (typed.get(key) !== value) return;
    // A record that is gone has no field to keep the value for.
    if (result.ok || result.error.code === 'not-found') {
      typed.delete(key);
      if (result.ok) value.saved?.();
      else value.gone?.();
    } else {
      value.failed = result.error.code;
      if (value.failed !== 'invalid-record') scheduleRetry();
    }
    changed();
  };
  const flush = async () => {
    clearTimeout(timer);
    clearTimeout(retryTimer);
    await Promise.all([...typed].map(([key, value]) => (value.running ??= save(key, value))));
  };
  return {
    keep(key, make, saved, written, gone) {
      const replaced = typed.get(key);
      const since = replaced?.failed === null ? replaced.since : Date.now();
      typed.delete(key);
      typed.set(key, { make, saved, written, gone, since, failed: null, running: null });
      // What was refused waits for its retry; it would otherwise have every keystroke elsewhere saved by itself.
      const waiting = [...typed.values()].filter((value) => value.failed === null);
      const oldest = Math.min(...waiting.map((value) => value.since));
      clearTimeout(timer);
      const delay = Math.min(times.pause, oldest + times.longest - Date.now());
      timer = setTimeout(() => void flush(), Math.max(0, delay));
      changed();
    },
    discard(key) {
      if (typed.delete(key)) changed();
    },
    flush,
    isTyped: (key) => typed.has(key),
    get pending() {
      return typed.size;
    },
    get failed() {
      return [...typed.values()].find((value) => value.failed !== null)?.failed ?? null;
    },
  };
}

/** The command of what is typed now, for when its turn has come. One that cannot be made is a bug, and fails then. */
function taken(make: MakeTyped): () => Command<unknown> {
  try {
    const made = make();
    return typeof made === 'function' ? made : () => made;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
