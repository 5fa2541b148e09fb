import { useState } from 'react';

/** Under which a text is kept that was typed and is in no record yet. */
function storageKey(name: string): string {
  return `rapporteur.${name}`;
}

/** What was typed into a field and not yet added, so that closing the window or loading it anew does not lose it. */
export function readDraft(name: string): string {
  try {
    return localStorage.getItem(storageKey(name)) ?? '';
  } catch {
    return '';
  }
}

export function keepDraft(name: string, text: string): void {
  try {
    if (text === '') localStorage.removeItem(storageKey(name));
    else localStorage.setItem(storageKey(name), text);
  } catch {
    // Storage is closed or full: the text then lasts as long as the window.
  }
}

interface Draft {
  readonly text: string;
  readonly write: (text: string) => void;
  /** Empties the field once the text was added, unless it was written on meanwhile. */
  readonly added: (text: string) => void;
}

/** The text of a field from which something is added by a press. @param name of the field, and of the record it is in */
export function useDraft(name: string): Draft {
  const [text, setText] = useState(() => readDraft(name));
  return {
    text,
    write: (next) => {
      setText(next);
      keepDraft(name, next);
    },
    added: (whole) => {
      setText((now) => (now === whole ? '' : now));
      if (readDraft(name) === whole) keepDraft(name, '');
    },
  };
}
