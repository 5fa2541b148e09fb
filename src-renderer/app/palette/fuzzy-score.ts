/**
 * How well a label answers what was typed: 0 not at all, higher is better. Every word typed must begin a word of the
 * label, stand inside it, or have its letters there in order; beginnings count most.
 */
export function fuzzyScore(label: string, query: string): number {
  const text = fold(label);
  let total = 0;
  for (const word of fold(query).split(/\s+/).filter(Boolean)) {
    const score = wordScore(text, word);
    if (score === 0) return 0;
    total += score;
  }
  return total;
}

/** Case, accents and the Russian ё do not matter to somebody in a hurry. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}

function wordScore(text: string, word: string): number {
  const at = text.indexOf(word);
  if (at === 0) return 100;
  if (text.split(/[^\p{L}\p{N}]+/u).some((part) => part.startsWith(word))) return 80;
  if (at > 0) return 50;
  return word.length > 2 && hasLettersInOrder(text, word) ? 10 : 0;
}

function hasLettersInOrder(text: string, word: string): boolean {
  let from = 0;
  for (const letter of word) {
    const at = text.indexOf(letter, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
