import type { FileHandle, Host } from '@/host/host';
import type { Register } from '@/store/register';

import { offeredFiles, type OfferedFile } from './offered-file';
import { countMissing } from '../pending/resume-batch';
import { readBatch, type BatchProgress, type BundleFile } from './read-batch';
import type { PendingFile } from '../pending/pending-batch';

export type ImporterState =
  | { readonly kind: 'idle' }
  | ({ readonly kind: 'reading' } & BatchProgress)
  | {
      readonly kind: 'done';
      readonly batchId: string;
      readonly files: readonly PendingFile[];
      /** A bundle among the files, for its own preview. */
      readonly bundle: BundleFile | null;
      readonly cancelled: boolean;
    };

/** Of thousands of small files, each would have the page drawn anew several times; the eye follows at this pace (ms). */
const pace = 100;

/**
 * Reads files while the user goes on elsewhere in the app: it outlives the page that started it. Where it stands is
 * told to whoever subscribes.
 */
export function createImporter() {
  let state: ImporterState = { kind: 'idle' };
  let abort: AbortController | null = null;
  const listeners = new Set<() => void>();
  const set = (next: ImporterState) => {
    state = next;
    for (const listener of listeners) listener();
  };

  // What comes while another text is read waits for its turn: nothing dropped or pasted is passed over.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <R>(work: () => Promise<R>): Promise<R> => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };

  const read = async (
    register: Register,
    offered: readonly OfferedFile[],
    goOnWith?: string,
  ): Promise<readonly PendingFile[]> =>
    inTurn(async () => {
      const [first] = offered;
      if (!first) return [];
      let shownAt = 0;
      const controller = new AbortController();
      abort = controller;
      set({ kind: 'reading', done: 0, total: offered.length, name: first.name });
      const { batchId, files, bundle } = await readBatch(register, offered, {
        signal: controller.signal,
        goOnWith,
        onProgress: (progress) => {
          if (performance.now() - shownAt < pace) return;
          shownAt = performance.now();
          set({ kind: 'reading', ...progress });
        },
      });
      abort = null;
      set({ kind: 'done', batchId, files, bundle, cancelled: controller.signal.aborted });
      return files;
    });

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,
    cancel: () => abort?.abort(),
    clear: () => set({ kind: 'idle' }),
    /** Reads what was chosen or dropped. A bundle by its name goes to the bundle's preview unread. */
    readHandles: async (host: Host, register: Register, handles: readonly FileHandle[]) =>
      read(register, await offeredFiles(host, handles)),
    /** Goes on with a reading that did not come to its end. @returns whether any of it was among the files */
    readOn: async (host: Host, register: Register, batchId: string, handles: readonly FileHandle[]) => {
      const offered = await offeredFiles(host, handles);
      if ((await countMissing(batchId, offered)) === 0) return false;
      await read(register, offered, batchId);
      return true;
    },
    readText: async (register: Register, name: string, text: string) =>
      read(register, [
        {
          name,
          folder: '',
          pasted: true,
          load: () => Promise.resolve({ ok: true, value: new TextEncoder().encode(text) }),
        },
      ]),
  };
}

export const importer = createImporter();
