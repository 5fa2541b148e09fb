import { proxy, transfer } from 'comlink';

import type { BundleOutcome } from '@/formats/bundle/bundle-outcome';
import type { BundleProgress } from '@/formats/bundle/read-bundle';
import { callWithin, patienceOfOne } from '@/formats/worker/call-within';
import type { TooLong, WorkError } from '@/formats/worker/formats-client';
import { buffersOf } from '@/formats/worker/transferable-buffers';
import { workedOf } from '@/formats/worker/worked-of';
import { createWorkerLine, type WorkerThread } from '@/formats/worker/worker-line';

import type { BundleApi } from './bundle-api';

export type BundleOnThread = BundleOutcome | { readonly ok: false; readonly error: TooLong | WorkError };

interface ReadingOnThread {
  /** Ends the thread; the reading ends as `cancelled`. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: BundleProgress) => void;
  readonly startThread?: () => WorkerThread;
  /** In milliseconds, for any bundle; larger ones are given more. */
  readonly patience?: number;
}

/** A bundle is checked byte by byte: what even a slow machine manages in a millisecond. */
const bytesPerMs = 2048;

/**
 * Reads a bundle on a thread that is started for it and ended with it: what it holds may be large.
 * @param bytes taken over: not to be used afterwards
 */
export async function readOnThread(
  bytes: Uint8Array,
  { signal, onProgress, startThread = startWorker, patience = patienceOfOne }: ReadingOnThread,
): Promise<BundleOnThread> {
  if (signal.aborted) return { ok: false, error: { code: 'cancelled' } };
  const line = createWorkerLine<BundleApi>(startThread);
  const stop = () => line.stop();
  signal.addEventListener('abort', stop);
  const result = await callWithin(line, patience + bytes.length / bytesPerMs, (remote) =>
    remote.read(transfer(bytes, buffersOf(bytes)), proxy(onProgress)),
  );
  signal.removeEventListener('abort', stop);
  line.stop();
  if (!result.ok && result.failure.kind === 'late') return { ok: false, error: { code: 'too-long' } };
  const worked = workedOf(result);
  return worked.ok ? worked.value : worked;
}

function startWorker(): WorkerThread {
  return new Worker(new URL('./bundle-worker.ts', import.meta.url), { type: 'module' });
}
