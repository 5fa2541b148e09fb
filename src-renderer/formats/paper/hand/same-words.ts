/** Words as far as a reader tells them apart: no soft hyphens or marks of direction, each run of spaces one space. */
export function sameWords(words: string): string {
  return words
    .normalize('NFC')
    .replaceAll(/[\u00AD\u200B\u200E\u200F\u2060\u2066-\u2069\uFEFF]/gu, '')
    .replaceAll(/[^\S\n]+/gu, ' ')
    .replaceAll(/ ?\n ?/gu, '\n')
    .trim();
}
