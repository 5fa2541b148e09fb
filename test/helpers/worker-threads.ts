import { expose } from 'comlink';
import { formatsApi, type FormatsApi } from '@/formats/worker/formats-api';
import { createRecordDesk } from '@/formats/worker/record-desk';
import { createAcceptanceDesk } from '@/formats/worker/acceptance-desk';
import { createTableDesk } from '@/formats/worker/table-desk';
import type { WorkerThread } from '@/formats/worker/worker-line';

/** The readers' and writers' API on threads; see `threadsOf`. */
export function threads(change: (die: () => void) => Partial<FormatsApi> = () => ({})) {
  return threadsOf((die) => ({
    ...formatsApi,
    ...createTableDesk(),
    ...createRecordDesk(),
    ...createAcceptanceDesk(),
    ...change(die),
  }));
}

/** A worker's API behind a message channel, as behind a worker; `die` is what an engine out of memory does. */
export function threadsOf(apiOf: (die: () => void) => object) {
  let started = 0;
  let ended = 0;
  const startThread = (): WorkerThread => {
    started += 1;
    const { port1, port2 } = new MessageChannel();
    const own = new EventTarget();
    const die = () => {
      port2.close();
      own.dispatchEvent(new Event('error'));
    };
    expose(apiOf(die), port2);
    port1.start();
    return {
      postMessage: (message, transfer) => port1.postMessage(message, transfer as never),
      addEventListener: (type, listener) =>
        (type === 'message' ? port1 : own).addEventListener(type, listener),
      removeEventListener: (type, listener) =>
        (type === 'message' ? port1 : own).removeEventListener(type, listener),
      terminate() {
        ended += 1;
        port1.close();
        port2.close();
      },
    };
  };
  return { startThread, count: () => ({ started, ended }) };
}
