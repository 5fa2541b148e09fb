import type { ReadSheet } from '../sheet/sheet';
import { cellText } from '../tables/cell-text';

/** Question marks where a word stood, as a code page without its letters writes it. */
const lostWord = /^[("«“]?\?{2,}[)"»”.,;:!]*$/u;
/** A letter that is lost within a word that is there: «?аза?стан». */
const lostLetter = /\p{Script=Cyrillic}\?+\p{Script=Cyrillic}/u;
/** Somebody may write "???" for what is not known, and hardly more. */
const longest = 4;

/**
 * The first words of a table whose letters were lost when it was saved; `null` where none were. Such a file says nothing
 * that could be told from what it said before.
 */
export function lostWords(sheets: readonly Pick<ReadSheet, 'rows'>[]): string | null {
  for (const { rows } of sheets) {
    for (const row of rows) {
      const found = row.map(cellText).find(isLost);
      if (found !== undefined) return found;
    }
  }
  return null;
}

function isLost(text: string): boolean {
  if (text.includes('\uFFFD') || lostLetter.test(text)) return true;
  if (!text.includes('??')) return false;
  const lost = text.split(/\s+/u).filter((word) => lostWord.test(word));
  return lost.length > 1 || lost.some((word) => word.replaceAll(/[^?]/gu, '').length > longest);
}
