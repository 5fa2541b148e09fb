import type { LaterFile } from './adopted-files';
import { pickerTypes } from './file-system-access';
import type { FileFilter, FileErrorCode, Result } from './host';

type Types = ReturnType<typeof pickerTypes>;

/** As much of the File System Access API as is used here; only Chromium has it, so TypeScript does not know it. */
export interface FilePickers {
  readonly showOpenFilePicker?: (options: {
    readonly multiple: boolean;
    readonly types?: Types;
  }) => Promise<readonly FileSystemFileHandle[]>;
  readonly showDirectoryPicker?: () => Promise<FileSystemDirectoryHandle>;
}

/** How files are chosen where the browser hands out a file when it is read: of thousands a file input stops the page for seconds. */
export interface FilePicker {
  files(filters: readonly FileFilter[], multiple: boolean): Promise<Result<readonly LaterFile[]>>;
  folder(): Promise<Result<readonly LaterFile[]>>;
}

/** `null` where the browser has no such dialogs. @param pickers the window */
export function createFilePicker(pickers: FilePickers): FilePicker | null {
  const { showOpenFilePicker, showDirectoryPicker } = pickers;
  if (!showOpenFilePicker || !showDirectoryPicker) return null;
  return {
    files: (filters, multiple) =>
      picked(async () => {
        // The first of the types would be the only one shown.
        const isAny = filters.some(({ extensions }) => extensions.includes('*'));
        const types = isAny ? {} : { types: pickerTypes(filters) };
        const handles = await showOpenFilePicker.call(pickers, { multiple, ...types });
        return { ok: true, value: handles.map((handle) => laterFile(handle, '')) };
      }),
    folder: () => picked(async () => filesOf(await showDirectoryPicker.call(pickers))),
  };
}

async function picked(
  pick: () => Promise<Result<readonly LaterFile[]>>,
): Promise<Result<readonly LaterFile[]>> {
  try {
    return await pick();
  } catch (error) {
    const isCancelled = error instanceof DOMException && error.name === 'AbortError';
    const code: FileErrorCode = isCancelled ? 'cancelled' : 'failed';
    return { ok: false, error: { code } };
  }
}

/** As of the desktop app: whoever chose the whole disk by mistake is told so before it is walked. */
const mostFiles = 20_000;

/**
 * Every file of a folder and of the folders within it. A folder that cannot be looked through to its end stands for itself
 * besides: reading it says why.
 */
async function filesOf(root: FileSystemDirectoryHandle): Promise<Result<readonly LaterFile[]>> {
  const found: LaterFile[] = [];
  const waiting = [{ handle: root, folder: root.name, within: '' }];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { handle, folder, within } = next;
    try {
      for await (const entry of handle.values()) {
        if (isFolder(entry))
          waiting.push({ handle: entry, folder: `${folder}/${entry.name}`, within: folder });
        else found.push(laterFile(entry, folder));
        if (found.length > mostFiles) return { ok: false, error: { code: 'too-many', limit: mostFiles } };
      }
    } catch (error) {
      if (handle === root) throw error;
      found.push({ name: handle.name, folder: within, fetch: () => Promise.reject(error) });
    }
  }
  return { ok: true, value: found };
}

function isFolder(handle: FileSystemHandle): handle is FileSystemDirectoryHandle {
  return handle.kind === 'directory';
}

function laterFile(handle: FileSystemFileHandle, folder: string): LaterFile {
  return { name: handle.name, folder, fetch: () => handle.getFile() };
}
