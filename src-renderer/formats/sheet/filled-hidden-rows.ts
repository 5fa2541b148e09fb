import type { ReadSheet } from './sheet';

/** The hidden rows, 0-based, in which something stands. */
export function filledHiddenRows({ hiddenRows = [], rows }: ReadSheet): readonly number[] {
  return hiddenRows.filter((row) => rows[row]?.some((cell) => cell !== null && cell !== ''));
}
