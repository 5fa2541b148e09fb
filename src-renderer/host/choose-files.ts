import type { FileFilter } from './host';

/** Shows the browser's file dialog; no files means that it was cancelled. Needs a user's click or key just before. */
export function chooseFiles(filters: readonly FileFilter[], multiple: boolean): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = multiple;
  input.accept = acceptedExtensions(filters);
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}

/** Every extension of every filter; nothing, that is all files, where one of them is "*". */
export function acceptedExtensions(filters: readonly FileFilter[]): string {
  const extensions = filters.flatMap((filter) => filter.extensions);
  return extensions.includes('*') ? '' : extensions.map((extension) => `.${extension}`).join(',');
}
