/**
 * How well a label answers what was typed: 0 not at all, higher is better. Every word typed must begin a word of the
 * label or stand inside it; several letters may also be the initials of its words ("nm" for New meeting).
 */
export function fuzzyScore(label: string, query: string): number {
  const text = fold(label);
  let total = 0;
  for (const word of query.split(/\s+/).filter(Boolean)) {
    const score = wordScore(text, fold(word));
    if (score === 0) return 0;
    total += score + (label.toLocaleLowerCase().includes(word.toLocaleLowerCase()) ? exactly : 0);
  }
  return total;
}

/** Letter for letter as typed, with its accents, counts a little more: тём finds тёмную before тему. */
const exactly = 5;

/** Case, accents and the Russian ё do not matter to somebody in a hurry. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}

function wordScore(text: string, word: string): number {
  const parts = text.split(/[^\p{L}\p{N}]+/u);
  if (text.startsWith(word)) return 100;
  if (parts.some((part) => part.startsWith(word))) return 80;
  if (text.includes(word)) return 50;
  return word.length > 1 &&
    parts
      .map((part) => part.charAt(0))
      .join('')
      .includes(word)
    ? 30
    : 0;
}
