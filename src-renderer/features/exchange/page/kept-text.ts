const key = 'rapporteur.pasted-text';

/** What was written into the paste field and not yet read, so that closing the window does not lose it. */
export function readKeptText(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

export function keepText(text: string): void {
  try {
    if (text === '') localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // Storage is closed or full: the text then lasts as long as the window.
  }
}
