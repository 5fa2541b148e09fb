const key = 'rapporteur.pasted-text';

/** What was written into the paste field and not yet read, so that closing the window does not lose it. */
export function readKeptText(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Lets go of a text that has been read, unless another was written since. */
export function forgetText(text: string): void {
  if (readKeptText() === text) keepText('');
}

export function keepText(text: string): void {
  try {
    if (text === '') localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // Storage is closed or full: the text then lasts as long as the window.
  }
}
