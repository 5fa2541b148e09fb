import type { WordLine, WordRowLine } from './word-blocks';

/**
 * The paragraphs and lines of a cell as one line. Each ends where it ended: with its own stop, or with a semicolon, so that
 * a post does not run into the name above it.
 */
export function joinLines(lines: readonly (WordLine | WordRowLine)[]): string {
  let joined = '';
  for (const words of lines.flatMap(piecesOf)) {
    if (joined === '') joined = words;
    else joined += isEnded(joined, words) ? ` ${words}` : `; ${words}`;
  }
  return joined;
}

function piecesOf(line: WordLine | WordRowLine): readonly string[] {
  if ('cells' in line) return [line.cells.filter((cell) => cell !== '').join(', ')];
  return `${line.label}${line.words}`
    .split('\n')
    .map((piece) => piece.replaceAll('\t', ' ').trim())
    .filter((piece) => piece !== '');
}

/** Words that no line ends with, unless it was broken for its looks. */
const joining =
  /(?<![\p{L}\p{N}])(?:of|and|the|for|on|in|to|at|by|with|und|de|и|по|в|во|на|с|при|для|о|об|от|к|из)$/iu;

/** One that has its stop, or that the next goes on with, was broken for its looks. */
function isEnded(before: string, after: string): boolean {
  return (
    /[.,:;!?…–—-]["'»”)]?$/u.test(before.slice(-3)) ||
    /^[\p{Ll}(–—-]/u.test(after) ||
    joining.test(before.slice(-6))
  );
}
