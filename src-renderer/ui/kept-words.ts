import { createContext, use, useEffect, useState } from 'react';

/** Where words of a field of choice outlive the page that mean nothing there yet. */
export interface KeptWords {
  readonly read: (place: string) => string | null;
  /** `null` once they are taken, or taken away. */
  readonly keep: (place: string, words: string | null) => void;
}

const nowhere: KeptWords = { read: () => null, keep: () => undefined };

export const KeptWordsContext = createContext<KeptWords>(nowhere);

/**
 * What was typed into the field of a place when the page was left, and the way to keep what is typed now.
 * @param place of the field in a long-lived form, by its record; left out where nothing is kept
 * @param onSearch told what is found again, by a caller that searches itself
 */
export function useKeptWords(place: string | undefined, onSearch: ((typed: string) => void) | undefined) {
  const { read, keep } = use(KeptWordsContext);
  const [found] = useState(() => (place === undefined ? null : read(place)));
  const [search] = useState(() => onSearch);
  useEffect(() => {
    if (found !== null) search?.(found);
  }, [found, search]);
  return {
    found,
    keep: (words: string | null) => {
      if (place === undefined) return;
      if (words === null && read(place) === null) return;
      keep(place, words);
    },
  };
}
