/** Words as they may go into a record: without soft hyphens, and without the spaces that end a line. */
export function tidyWords(words: string): string {
  return words
    .replaceAll(/[\u00AD\uFEFF]/gu, '')
    .replaceAll(/[^\S\n]*\n[^\S\n]*/gu, '\n')
    .trim();
}
