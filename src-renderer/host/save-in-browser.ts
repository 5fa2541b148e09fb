import { mayRead, pickerTypes, saveFilePicker, type SaveFilePicker } from './file-system-access';
import type { FileErrorCode, FileFilter, FileHandle, Result, SaveOptions, SaveTarget } from './host';

interface ChooseOptions {
  readonly suggestedName: string;
  readonly filters: readonly FileFilter[];
}

export interface Saver {
  readonly savesAgain: boolean;
  save(options: SaveOptions): Promise<Result<FileHandle>>;
  /** What lay there is not told: the browser has emptied it by then. */
  choose(options: ChooseOptions): Promise<Result<SaveTarget>>;
  saveAgain(handle: FileHandle, bytes: Uint8Array, expecting: string | null): Promise<Result<FileHandle>>;
  /** See `Host.placeOf`. */
  placeOf(handle: FileHandle): object | null;
  fileAt(place: object): Promise<Result<FileHandle>>;
  /** What lies where something was saved. */
  read(handle: FileHandle, limit: number): Promise<Result<Uint8Array>>;
}

/** Saves through the browser's own save dialog where there is one, else as a download, which cannot be saved again. */
export function createSaver(): Saver {
  const picker = saveFilePicker();
  return picker === undefined ? downloadSaver() : pickerSaver(picker);
}

function pickerSaver(picker: SaveFilePicker): Saver {
  const chosen = new Map<string, FileSystemFileHandle>();
  const kept = (target: FileSystemFileHandle): string => {
    const token = `page:${crypto.randomUUID()}`;
    chosen.set(token, target);
    return token;
  };
  const downloads = downloadSaver();
  const choose: Saver['choose'] = async (options) => {
    const { suggestedName, filters } = options;
    try {
      const target = await picker({ suggestedName, types: pickerTypes(filters) });
      return {
        ok: true,
        value: { handle: { token: kept(target), name: target.name, size: 0 }, sha256: null },
      };
    } catch (error) {
      // The browser shows its dialog only shortly after a click; a paper that took long to make is downloaded.
      if (nameOf(error) === 'SecurityError') return downloads.choose(options);
      return { ok: false, error: { code: codeOf(error), name: suggestedName } };
    }
  };
  const saveAgain: Saver['saveAgain'] = async (handle, bytes, expecting) => {
    const target = chosen.get(handle.token);
    if (target === undefined) return downloads.saveAgain(handle, bytes, expecting);
    if (expecting !== null && (await hashOf(target)) !== expecting)
      return { ok: false, error: { code: 'changed', name: target.name } };
    return write(target, handle.token, { bytes });
  };
  return {
    savesAgain: true,
    save: async (options) => {
      const target = await choose(options);
      if (!target.ok) return target;
      const { handle } = target.value;
      const own = chosen.get(handle.token);
      return own ? write(own, handle.token, options) : saveAgain(handle, options.bytes, null);
    },
    choose,
    saveAgain,
    placeOf: ({ token }) => chosen.get(token) ?? null,
    fileAt: async (place) => {
      if (!(place instanceof FileSystemFileHandle)) return { ok: false, error: { code: 'not-supported' } };
      const { name } = place;
      try {
        if (!(await mayRead(place))) return { ok: false, error: { code: 'no-permission', name } };
        const { size } = await place.getFile();
        return { ok: true, value: { token: kept(place), name, size } };
      } catch (error) {
        return { ok: false, error: { code: codeOf(error), name } };
      }
    },
    read: async ({ token, name }, limit) => {
      const target = chosen.get(token);
      if (target === undefined) return { ok: false, error: { code: 'unknown-token', name } };
      try {
        const file = await target.getFile();
        if (file.size > limit) return { ok: false, error: { code: 'too-large', name, limit } };
        return { ok: true, value: new Uint8Array(await file.arrayBuffer()) };
      } catch (error) {
        return { ok: false, error: { code: codeOf(error), name } };
      }
    },
  };
}

/** A download never replaces a file: the browser gives it a name that is free. */
function downloadSaver(): Saver {
  const waiting = new Set<string>();
  return {
    savesAgain: false,
    save: ({ suggestedName, bytes }) => download(suggestedName, bytes),
    choose: ({ suggestedName }) => {
      const token = `page:${crypto.randomUUID()}`;
      waiting.add(token);
      const handle = { token, name: suggestedName, size: 0 };
      return Promise.resolve({ ok: true, value: { handle, sha256: null } });
    },
    saveAgain: async ({ token, name }, bytes) =>
      waiting.delete(token) ? download(name, bytes) : { ok: false, error: { code: 'not-supported', name } },
    placeOf: () => null,
    fileAt: () => Promise.resolve({ ok: false, error: { code: 'not-supported' } }),
    read: ({ name }) => Promise.resolve({ ok: false, error: { code: 'not-supported', name } }),
  };
}

async function hashOf(target: FileSystemFileHandle): Promise<string | null> {
  try {
    const digest = await crypto.subtle.digest('SHA-256', await (await target.getFile()).arrayBuffer());
    return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return null;
  }
}

/** The browser writes into a file of its own and swaps it in when closed, so the old file is whole until then. */
async function write(
  target: FileSystemFileHandle,
  token: string,
  { bytes, signal, onProgress }: Pick<SaveOptions, 'bytes' | 'signal' | 'onProgress'>,
): Promise<Result<FileHandle>> {
  let stream: FileSystemWritableFileStream | null = null;
  try {
    stream = await target.createWritable();
    let done = 0;
    for (const part of partsOf(bytes)) {
      signal?.throwIfAborted();
      if (bytes.length > atOnce) onProgress?.(done, bytes.length);
      await stream.write(part);
      done += part.length;
    }
    signal?.throwIfAborted();
    await stream.close();
    return { ok: true, value: { token, name: target.name, size: bytes.byteLength } };
  } catch (error) {
    // What was written of it so far takes up the room that was missing.
    await stream?.abort().catch(() => undefined);
    return { ok: false, error: { code: codeOf(error), name: target.name } };
  }
}

async function download(name: string, bytes: Uint8Array): Promise<Result<FileHandle>> {
  const address = URL.createObjectURL(await blobOf(bytes));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Released late: some browsers read it only after the click has long returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return { ok: true, value: { token: `page:${crypto.randomUUID()}`, name, size: bytes.byteLength } };
}

/** In bytes: so much is copied within a frame. */
const atOnce = 1024 ** 2;

function* partsOf(bytes: Uint8Array): Generator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at < bytes.length; at += atOnce) yield new Uint8Array(bytes.subarray(at, at + atOnce));
}

/** Bytes as a blob, copied a part at a time: a handover pack may be as large as all its originals. */
async function blobOf(bytes: Uint8Array): Promise<Blob> {
  const parts: Blob[] = [];
  for (const part of partsOf(bytes)) {
    if (parts.length > 0) await nextTask();
    parts.push(new Blob([part]));
  }
  return new Blob(parts);
}

function nextTask(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done);
  });
}

const CODES: ReadonlyMap<string, FileErrorCode> = new Map([
  ['AbortError', 'cancelled'],
  ['NotAllowedError', 'no-permission'],
  ['QuotaExceededError', 'disk-full'],
  ['NoModificationAllowedError', 'file-in-use'],
  ['InvalidStateError', 'file-in-use'],
  ['NotFoundError', 'not-found'],
  // A folder stands where the file was.
  ['TypeMismatchError', 'not-found'],
]);

function codeOf(error: unknown): FileErrorCode {
  return CODES.get(nameOf(error)) ?? 'failed';
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}
