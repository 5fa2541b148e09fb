import type { ReadSheet } from '../sheet/sheet';
import { cellText } from '../tables/cell-text';

/** Question marks where a word stood, as a code page without its letters writes it. */
const lostWord = /^[("«“]?\?{2,}[)"»”.,;:!]*$/u;
/** A letter that is lost within a word that is there: «?аза?стан». */
const lostLetter = /\p{Script=Cyrillic}\?+\p{Script=Cyrillic}/u;
/** The same at the head of a word: no question begins so. */
const lostFirstLetter = /(?:^|\s)\?+\p{Script=Cyrillic}/u;
/** Somebody may write "???" for what is not known, and hardly more. */
const longest = 4;

/**
 * The first words of a table whose letters were lost when it was saved; `null` where none were. Such a file says nothing
 * that could be told from what it said before.
 */
export function lostWords(sheets: readonly Pick<ReadSheet, 'rows'>[]): string | null {
  const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row.map(cellText)));
  const replaced = cells.find((text) => text.includes('\uFFFD'));
  if (replaced !== undefined) return replaced;
  const lost = cells.filter(isLost);
  // One mark of a question where somebody forgot the blank behind it says nothing of the whole file.
  return lost.find(isSurelyLost) ?? (lost.length > 1 ? (lost[0] ?? null) : null);
}

function isLost(text: string): boolean {
  if (text.includes('://')) return false;
  return lostLetter.test(text) || isSurelyLost(text) || lostRuns(text).length > 1;
}

function isSurelyLost(text: string): boolean {
  const runs = lostRuns(text);
  return (
    runs.some((count) => count > longest) ||
    runs.filter((count) => count > 2).length > 1 ||
    (lostLetter.test(text) && lostFirstLetter.test(text))
  );
}

/** How many marks stand for each word that is lost. */
function lostRuns(text: string): readonly number[] {
  if (!text.includes('??')) return [];
  return text
    .split(/\s+/u)
    .filter((word) => lostWord.test(word))
    .map((word) => word.replaceAll(/[^?]/gu, '').length);
}
