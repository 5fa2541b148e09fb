import { wrap } from 'comlink';

import type { FormatsApi } from './formats-api';

/** The part of a `Worker` that is used; tests put another kind of thread in its place. */
export interface WorkerThread {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject): void;
  terminate(): void;
}

/** Why a call gave no result: the thread died, was stopped on request, or threw. */
export type LineFailure =
  | { readonly kind: 'crashed' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'threw'; readonly error: unknown };

export type LineResult<R> =
  { readonly ok: true; readonly value: R } | { readonly ok: false; readonly failure: LineFailure };

/**
 * A worker that is started when it is needed and started again after it died. A call to a dead worker would never
 * settle; here it ends as a value.
 */
export interface WorkerLine<Api = FormatsApi> {
  call<R>(job: (remote: Api) => Promise<R>): Promise<LineResult<R>>;
  /** Ends the thread and every call under way; the next call starts a new one. */
  stop(): void;
}

interface Started<Api> {
  readonly thread: WorkerThread;
  readonly remote: Api;
  readonly end: (kind: 'crashed' | 'stopped') => void;
  readonly ended: Promise<LineFailure>;
}

/** A line with no thread yet. @param startThread called at the first job, and again after a thread has ended */
export function createWorkerLine<Api = FormatsApi>(startThread: () => WorkerThread): WorkerLine<Api> {
  let current: Started<Api> | null = null;

  function start(): Started<Api> {
    const thread = startThread();
    const { promise: ended, resolve } = withResolvers<LineFailure>();
    const end = (kind: 'crashed' | 'stopped') => {
      if (current?.thread === thread) current = null;
      thread.terminate();
      resolve({ kind });
    };
    // An error event is one that nothing in the worker caught: out of memory, or its script could not be loaded.
    thread.addEventListener('error', () => end('crashed'));
    thread.addEventListener('messageerror', () => end('crashed'));
    // Every function of the API gives a promise, so that the other side of it has the same type. Comlink's own type for
    // it spreads a promise of a union into a union of promises, which nothing can await.
    const remote = wrap<Api>(thread) as unknown as Api;
    current = { thread, remote, end, ended };
    return current;
  }

  return {
    async call(job) {
      const line = current ?? start();
      const done = job(line.remote).then(
        (value) => ({ ok: true, value }) as const,
        (error: unknown) => ({ ok: false, failure: { kind: 'threw', error } }) as const,
      );
      return Promise.race([done, line.ended.then((failure) => ({ ok: false, failure }) as const)]);
    },
    stop: () => current?.end('stopped'),
  };
}

function withResolvers<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let settle: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, resolve: (value) => settle(value) };
}
