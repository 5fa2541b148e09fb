/** Enough of a text to know it again in the history. */
export function excerpt(text: string): string {
  return text.replace(/^(.{50}\S*)\s.+$/su, '$1…');
}
