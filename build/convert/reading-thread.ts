import { isMainThread, parentPort, Worker } from 'node:worker_threads';

import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter';

import { readPriorRecord } from '@/formats/prior-records/read-prior-record';
import type { WorkerThread } from '@/formats/worker/worker-line';

/** What the largest records take several times over, and less than an office's laptop has. */
const megabytes = 2048;

/**
 * Starts the thread that reads files, so that one made to fill the memory or to be read without end takes nothing but
 * its thread with it.
 * @param script a module that calls `readOnThread`
 */
export function startReadingThread(script: URL, heap = megabytes): WorkerThread {
  const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: heap } });
  const messages = nodeEndpoint(worker);
  const own = new EventTarget();
  const ended = () => own.dispatchEvent(new Event('error'));
  // Out of memory, an error that nothing caught, or an end of its own.
  worker.on('error', ended);
  worker.on('messageerror', ended);
  worker.on('exit', ended);
  return {
    postMessage: (message, transfer) => messages.postMessage(message, transfer),
    addEventListener: (type, listener) =>
      (type === 'message' ? messages : own).addEventListener(type, listener),
    removeEventListener: (type, listener) =>
      (type === 'message' ? messages : own).removeEventListener(type, listener),
    terminate: () => void worker.terminate(),
  };
}

/** The thread's side. @returns whether this is such a thread */
export function readOnThread(): boolean {
  if (isMainThread || !parentPort) return false;
  expose({ readPriorRecord }, nodeEndpoint(parentPort));
  return true;
}
