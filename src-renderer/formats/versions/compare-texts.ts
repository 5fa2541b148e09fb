import { diffArrays } from 'diff';

import { wordsOf, type TextWord } from './fold-words';

/** Words that two texts have in common, or only one of them. */
export interface TextSegment {
  readonly kind: 'same' | 'added' | 'removed';
  /** As it stands in the later text; of what was removed, in the earlier. */
  readonly text: string;
}

/** A place where the texts differ, with some of the words around it. */
export interface ChangedPassage {
  readonly segments: readonly TextSegment[];
}

export interface TextDifference {
  readonly passages: readonly ChangedPassage[];
  /** Words that only the later text has, and only the earlier. */
  readonly added: number;
  readonly removed: number;
  /** The texts differ too much, or are too long, to be compared word by word. */
  readonly isTooMuch: boolean;
}

/** Words that are shown on either side of a change. */
const around = 8;
/** Milliseconds; texts that have little in common take long, and then the comparison says little. */
const patience = 8_000;

/** What became of a text, by words of any script: how they are parted, and what stands between them, is no change. */
export function compareTexts(earlier: string, later: string): TextDifference {
  const [before, after] = [wordsOf(earlier), wordsOf(later)];
  const parts = diffArrays(
    before.map(({ folded }) => folded),
    after.map(({ folded }) => folded),
    { timeout: patience },
  );
  if (!parts) return { passages: [], added: 0, removed: 0, isTooMuch: true };
  let [from, to, added, removed] = [0, 0, 0, 0];
  const passages: TextSegment[][] = [];
  let current: TextSegment[] = [];
  const close = () => {
    if (current.some(({ kind }) => kind !== 'same')) passages.push(current);
    current = [];
  };
  for (const part of parts) {
    const { length } = part.value;
    if (part.removed) {
      current.push({ kind: 'removed', text: textOf(earlier, before, from, from + length) });
      from += length;
      removed += length;
    } else if (part.added) {
      current.push({ kind: 'added', text: textOf(later, after, to, to + length) });
      to += length;
      added += length;
    } else {
      const end = to + length;
      if (length > 2 * around) {
        if (current.length > 0) current.push({ kind: 'same', text: textOf(later, after, to, to + around) });
        close();
        current.push({ kind: 'same', text: textOf(later, after, end - around, end) });
      } else current.push({ kind: 'same', text: textOf(later, after, to, end) });
      from += length;
      to = end;
    }
  }
  close();
  return { passages: passages.map((segments) => ({ segments })), added, removed, isTooMuch: false };
}

function textOf(text: string, words: readonly TextWord[], from: number, to: number): string {
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last) return '';
  // The number's dot and the closing mark belong to the words before them.
  const next = words[to]?.start ?? text.length;
  const tail = /^[^\s\p{L}\p{N}]*/u.exec(text.slice(last.end, next))?.[0] ?? '';
  return text
    .slice(first.start, last.end + tail.length)
    .replace(/\s+/gu, ' ')
    .trim();
}
