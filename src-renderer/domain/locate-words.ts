/** A stretch of a text, UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the words stand in the text, whatever white space parts them; `null` when they are no longer there.
 * @param from where to begin to look
 */
export function locateWords(text: string, words: string, from = 0): Stretch | null {
  const pieces = words.trim().split(/\s+/u).filter(Boolean);
  if (pieces.length === 0) return null;
  const exact = text.indexOf(words.trim(), from);
  if (exact >= 0) return { start: exact, end: exact + words.trim().length };
  const pattern = pieces.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('\\s+');
  const match = new RegExp(pattern, 'u').exec(text.slice(from));
  return match ? { start: from + match.index, end: from + match.index + match[0].length } : null;
}
