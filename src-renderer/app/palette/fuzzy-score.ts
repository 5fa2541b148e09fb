/** A label made ready for finding; made once where thousands are looked at for every letter. */
export interface FoldedLabel {
  readonly text: string;
  readonly parts: readonly string[];
  readonly initials: string;
  /** In small letters, with its accents. */
  readonly written: string;
}

export function foldedLabel(label: string): FoldedLabel {
  const text = fold(label);
  const parts = text.split(/[^\p{L}\p{N}]+/u);
  return {
    text,
    parts,
    initials: parts.map((part) => part.charAt(0)).join(''),
    written: label.toLocaleLowerCase(),
  };
}

/**
 * How well a label answers what was typed: 0 not at all, higher is better. Every word typed must begin a word of the
 * label or stand inside it; several letters may also be the initials of its words ("nm" for New meeting).
 */
export function fuzzyScore(label: FoldedLabel, query: string): number {
  let total = 0;
  for (const word of query.split(/\s+/).filter(Boolean)) {
    const score = wordScore(label, fold(word));
    if (score === 0) return 0;
    total += score + (label.written.includes(word.toLocaleLowerCase()) ? exactly : 0);
  }
  return total;
}

/** Letter for letter as typed, with its accents, counts a little more: тём finds тёмную before тему. */
const exactly = 5;

/** Case, accents and the Russian ё do not matter to somebody in a hurry. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}

function wordScore({ text, parts, initials }: FoldedLabel, word: string): number {
  if (text.startsWith(word)) return 100;
  if (parts.some((part) => part.startsWith(word))) return 80;
  if (text.includes(word)) return 50;
  return word.length > 1 && initials.includes(word) ? 30 : 0;
}
