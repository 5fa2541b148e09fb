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

/** The picker wants media types; a general one with the right extensions does. "*" is what it offers anyway. */
export function pickerTypes(filters: readonly FileFilter[]): Parameters<SaveFilePicker>[0]['types'] {
  return filters
    .filter(({ extensions }) => !extensions.includes('*'))
    .map(({ label, extensions }) => ({
      description: label,
      accept: { 'application/octet-stream': extensions.map((extension) => `.${extension}`) },
    }));
}
