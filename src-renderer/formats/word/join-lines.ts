import type { WordLine, WordRowLine } from './word-blocks';

/** The paragraphs of a cell as one line. Each ends where it ended: with its own stop, or with a semicolon. */
export function joinLines(lines: readonly (WordLine | WordRowLine)[]): string {
  let joined = '';
  for (const line of lines) {
    const words = 'cells' in line ? line.cells.filter((cell) => cell !== '').join(', ') : printedLine(line);
    if (words === '') continue;
    if (joined === '') joined = words;
    else joined += isEnded(joined, words) ? ` ${words}` : `; ${words}`;
  }
  return joined;
}

/** A paragraph with its number, its breaks as spaces. */
function printedLine({ label, words }: WordLine): string {
  return `${label}${words}`.replaceAll(/\s+/gu, ' ').trim();
}

/** One that has its stop, or that the next goes on with in lower case, was broken for its looks. */
function isEnded(before: string, after: string): boolean {
  return /[.,:;!?…–—-]["'»”)]?$/u.test(before.slice(-3)) || /^[\p{Ll}(–—-]/u.test(after);
}
