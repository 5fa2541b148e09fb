import { pickerTypes, saveFilePicker, type SaveFilePicker } from './file-system-access';
import type { FileErrorCode, FileFilter, FileHandle, Result } from './host';

interface SaveOptions {
  readonly suggestedName: string;
  readonly filters: readonly FileFilter[];
  readonly bytes: Uint8Array;
}

export interface Saver {
  readonly savesAgain: boolean;
  save(options: SaveOptions): Promise<Result<FileHandle>>;
  saveAgain(handle: FileHandle, bytes: Uint8Array): Promise<Result<FileHandle>>;
}

/** Saves through the browser's own save dialog where there is one, else as a download, which cannot be saved again. */
export function createSaver(): Saver {
  const picker = saveFilePicker();
  return picker === undefined ? downloadSaver() : pickerSaver(picker);
}

function pickerSaver(picker: SaveFilePicker): Saver {
  const saved = new Map<string, FileSystemFileHandle>();
  return {
    savesAgain: true,
    save: async ({ suggestedName, filters, bytes }) => {
      try {
        const target = await picker({ suggestedName, types: pickerTypes(filters) });
        const token = `page:${crypto.randomUUID()}`;
        const written = await write(target, token, bytes);
        if (written.ok) saved.set(token, target);
        return written;
      } catch (error) {
        // The browser shows its dialog only shortly after a click; a paper that took long to make is downloaded.
        if (nameOf(error) === 'SecurityError') return download(suggestedName, bytes);
        return { ok: false, error: { code: codeOf(error), name: suggestedName } };
      }
    },
    saveAgain: ({ token, name }, bytes) => {
      const target = saved.get(token);
      return target === undefined
        ? Promise.resolve({ ok: false, error: { code: 'unknown-token', name } })
        : write(target, token, bytes);
    },
  };
}

function downloadSaver(): Saver {
  return {
    savesAgain: false,
    save: ({ suggestedName, bytes }) => Promise.resolve(download(suggestedName, bytes)),
    saveAgain: ({ name }) => Promise.resolve({ ok: false, error: { code: 'not-supported', name } }),
  };
}

/** The browser writes into a file of its own and swaps it in when closed, so the old file is whole until then. */
async function write(
  target: FileSystemFileHandle,
  token: string,
  bytes: Uint8Array,
): Promise<Result<FileHandle>> {
  try {
    const stream = await target.createWritable();
    await stream.write(new Uint8Array(bytes));
    await stream.close();
    return { ok: true, value: { token, name: target.name, size: bytes.byteLength } };
  } catch (error) {
    return { ok: false, error: { code: codeOf(error), name: target.name } };
  }
}

function download(name: string, bytes: Uint8Array): Result<FileHandle> {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Released late: some browsers read it only after the click has long returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return { ok: true, value: { token: `page:${crypto.randomUUID()}`, name, size: bytes.byteLength } };
}

const CODES: ReadonlyMap<string, FileErrorCode> = new Map([
  ['AbortError', 'cancelled'],
  ['NotAllowedError', 'no-permission'],
  ['QuotaExceededError', 'disk-full'],
  ['NoModificationAllowedError', 'file-in-use'],
  ['InvalidStateError', 'file-in-use'],
  ['NotFoundError', 'not-found'],
]);

function codeOf(error: unknown): FileErrorCode {
  return CODES.get(nameOf(error)) ?? 'failed';
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}
