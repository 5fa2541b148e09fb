import type { WordLine, WordRowLine } from './word-blocks';

/**
 * The paragraphs and lines of a cell as one line. Each ends where it ended: with its own stop, or with a semicolon, so that
 * a post does not run into the name above it.
 */
export function joinLines(lines: readonly (WordLine | WordRowLine)[]): string {
  let joined = '';
  let last = '';
  for (const words of lines.flatMap(piecesOf)) {
    if (joined === '') joined = words;
    else joined += `${between(last, words)}${words}`;
    last = words;
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

/** A name, of which what follows it in its cell says more: all its words begin with capitals. */
const nameAlone =
  /^(?:(?:Mr|Ms|Mrs|Dr|H\.\s?E|г-н|г-жа|Г-н|Г-жа)\.? ?)*\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;

function between(before: string, after: string): string {
  if (/[.,:;!?…–—-]["'»”)]?$/u.test(before.slice(-3)) && !/\p{Lu}\.$/u.test(before)) return ' ';
  if (before.length < 100 && nameAlone.test(before)) return ', ';
  // What the next line goes on with was broken for its looks.
  return joining.test(before.slice(-6)) || /^[\p{Ll}(–—-]/u.test(after) ? ' ' : '; ';
}
