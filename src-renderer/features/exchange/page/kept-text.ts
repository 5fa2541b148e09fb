import { keepDraft, readDraft, useDraft } from '@/pickers/unfinished-work';

const name = 'pasted-text';

/** What was written into the paste field and not yet read, so that closing the window does not lose it. */
export function readKeptText(): string {
  return readDraft(name);
}

/** The same for the field itself. */
export function useKeptPaste() {
  return useDraft(name);
}

/** Lets go of a text that has been read, unless another was written since. */
export function forgetText(text: string): void {
  if (readKeptText() === text) keepText('');
}

export function keepText(text: string): void {
  keepDraft(name, text);
}
