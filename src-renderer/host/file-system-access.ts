import type { FileFilter } from './host';

/** As much of the File System Access API as is used here; only Chromium has it, so TypeScript does not know it. */
export interface SaveFilePicker {
  (options: {
    readonly suggestedName: string;
    readonly types: readonly {
      readonly description: string;
      readonly accept: Readonly<Record<string, readonly string[]>>;
    }[];
  }): Promise<FileSystemFileHandle>;
}

export function saveFilePicker(): SaveFilePicker | undefined {
  return 'showSaveFilePicker' in window && typeof window.showSaveFilePicker === 'function'
    ? (window.showSaveFilePicker.bind(window) as SaveFilePicker)
    : undefined;
}

interface AskedHandle {
  queryPermission(options: { readonly mode: 'read' }): Promise<PermissionState>;
  requestPermission(options: { readonly mode: 'read' }): Promise<PermissionState>;
}

/**
 * Whether a file that was chosen in an earlier page may be read; the user is asked where that is not settled. Without a
 * click of a moment ago the browser asks nobody, and the answer is no.
 */
export async function mayRead(file: FileSystemFileHandle): Promise<boolean> {
  if (!asks(file)) return true;
  if ((await file.queryPermission({ mode: 'read' })) === 'granted') return true;
  try {
    return (await file.requestPermission({ mode: 'read' })) === 'granted';
  } catch {
    return false;
  }
}

function asks(file: FileSystemFileHandle): file is FileSystemFileHandle & AskedHandle {
  return 'queryPermission' in file && 'requestPermission' in file;
}

/** The picker wants media types; a general one with the right extensions does. "*" is what it offers anyway. */
export function pickerTypes(filters: readonly FileFilter[]): Parameters<SaveFilePicker>[0]['types'] {
  return filters
    .filter(({ extensions }) => !extensions.includes('*'))
    .map(({ label, extensions }) => ({
      description: label,
      accept: { 'application/octet-stream': extensions.map((extension) => `.${extension}`) },
    }));
}
