import type { PriorRecord } from '@/formats/prior-records/read-prior-record';
import type { FileHandle, Host, Result } from '@/host/host';
import type { Register } from '@/store/register';
import { storeErrorOf } from '@/store/store-failure';

import { readFiles } from './read-files';
import type { NamedOutcome } from './read-outcome';

const mebibyte = 1024 * 1024;
/** Prior records are texts; more than this in one file is none. */
export const recordLimit = 50 * mebibyte;
/** A register with its attached files. */
export const bundleLimit = 1024 * mebibyte;

export interface BundleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type ImporterState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'reading';
      readonly done: number;
      readonly total: number;
      readonly name: string | null;
    }
  | {
      readonly kind: 'done';
      readonly outcomes: readonly NamedOutcome[];
      /** A bundle among the files, for its own preview. */
      readonly bundle: BundleFile | null;
      readonly cancelled: boolean;
    };

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

  const read = async (
    register: Register,
    files: readonly PriorRecord[],
    failed: readonly NamedOutcome[],
  ): Promise<readonly NamedOutcome[]> => {
    const controller = new AbortController();
    abort = controller;
    const outcomes = await readFiles(register, files, {
      signal: controller.signal,
      onProgress: (progress) => set({ kind: 'reading', ...progress }),
    }).catch((thrown: unknown) => notKept(files, thrown));
    const found = outcomes.find(({ outcome }) => outcome.kind === 'bundle');
    const bundle = files.find(({ name }) => name === found?.name) ?? null;
    const all = [...outcomes, ...failed];
    set({ kind: 'done', outcomes: all, bundle, cancelled: controller.signal.aborted });
    abort = null;
    return all;
  };

  // What comes while another text is read waits for its turn: nothing dropped or pasted is passed over.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <R>(work: () => Promise<R>): Promise<R> => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };

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
      inTurn(async () => {
        if (handles.length === 0) return [];
        set({ kind: 'reading', done: 0, total: handles.length, name: handles[0]?.name ?? null });
        const files: PriorRecord[] = [];
        const failed: NamedOutcome[] = [];
        let bundle: BundleFile | null = null;
        for (const handle of handles) {
          const isBundle = handle.name.toLowerCase().endsWith('.rapporteur');
          const result = await host
            .readFile(handle, { limit: isBundle ? bundleLimit : recordLimit })
            // A host that cannot answer at all leaves the other files to be read.
            .catch((): Result<Uint8Array> => ({ ok: false, error: { code: 'failed' } }));
          if (!result.ok) {
            const { code, limit } = result.error;
            const outcome = { kind: 'not-opened', code, ...(limit === undefined ? {} : { limit }) } as const;
            failed.push({ name: handle.name, outcome });
          } else if (isBundle) bundle = { name: handle.name, bytes: result.value };
          else files.push({ name: handle.name, bytes: result.value });
        }
        if (files.length > 0) {
          const outcomes = await read(register, files, failed);
          if (bundle && state.kind === 'done') set({ ...state, bundle });
          return outcomes;
        }
        set({ kind: 'done', outcomes: failed, bundle, cancelled: false });
        return failed;
      }),
    readText: async (register: Register, name: string, text: string) =>
      inTurn(async () => read(register, [{ name, bytes: new TextEncoder().encode(text), pasted: true }], [])),
  };
}

/** Files that were read and could not be kept for review, the disk being full most likely. */
function notKept(files: readonly PriorRecord[], thrown: unknown): readonly NamedOutcome[] {
  const { code } = storeErrorOf(thrown);
  const outcome = { kind: 'not-opened', code: code === 'disk-full' ? code : 'failed' } as const;
  return files.map(({ name }) => ({ name, outcome }));
}

export const importer = createImporter();
