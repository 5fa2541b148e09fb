import type { FileFilter } from './host';

/** Shows the browser's file dialog; no files means that it was cancelled. Needs a user's click or key just before. */
export function chooseFiles(filters: readonly FileFilter[], multiple: boolean): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = multiple;
  input.accept = acceptedExtensions(filters);
  return answerOf(input);
}

/** The same for a whole folder; each file says in `webkitRelativePath` where in the folder it lies. */
export function chooseFolder(): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.webkitdirectory = true;
  return answerOf(input);
}

function answerOf(input: HTMLInputElement): Promise<readonly File[]> {
  // In the page until it is answered: held by nothing else, it may be thrown away with what is chosen in it.
  input.hidden = true;
  document.body.append(input);
  return new Promise<readonly File[]>((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  }).finally(() => input.remove());
}

/** Every extension of every filter; nothing, that is all files, where one of them is "*". */
export function acceptedExtensions(filters: readonly FileFilter[]): string {
  const extensions = filters.flatMap((filter) => filter.extensions);
  return extensions.includes('*') ? '' : extensions.map((extension) => `.${extension}`).join(',');
}
