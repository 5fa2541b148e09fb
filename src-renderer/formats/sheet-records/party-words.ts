import { partyFinder } from '../tables/party-finder';

const finders = {
  en: partyFinder([], [], { date: null, language: 'en' }),
};
const known = new Map<string, string | null>();
/** A table names a hundred parties, and each of them often. */
const remembered = 20_000;

/**
 * The code by which a draft names a party: ISO 3166 alpha-3 of a State, the code of an organisation; `null` where the
 * built-in reference knows none of that name, or two.
 */
export function partyCodeOf(text: string): string | null {
  const words = text.trim();
  if (words === '' || words.length > 200 || !/\p{L}{2}/u.test(words)) return null;
  const before = known.get(words);
  if (before !== undefined) return before;
  const ref = finders.en.find(words)?.ref;
  const code = ref?.kind === 'reference' ? ref.code : null;
  if (known.size >= remembered) known.clear();
  known.set(words, code);
  return code;
}

export function isPartyName(text: string): boolean {
  return partyCodeOf(text) !== null;
}

/** A name in a cell of several, with its place in the cell. */
export interface NamePiece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The names in a cell: one a line, or parted by commas and semicolons, "and" and strokes, where the whole is none. A name with a
 * comma in it is found whole.
 */
export function namesInCell(
  text: string,
  isName: (text: string) => boolean = isPartyName,
): readonly NamePiece[] {
  return split(text, 0, isName, 0);
}

const separators = [
  /\n+|;/gu,
  /,(?!\s*(?:the)?\s*(?:republic|islamic)\b)|•/giu,
  /\s(?:and|и|және|&)\s|\s*\/\s*|\s\+\s/gu,
];

function split(
  text: string,
  offset: number,
  isName: (text: string) => boolean,
  level: number,
): readonly NamePiece[] {
  const lead = text.length - text.trimStart().length;
  const plain = text.trim().replace(/^(?:and|и|[-–—•])\s+/iu, '');
  if (plain === '') return [];
  const start = offset + lead + (text.trim().length - plain.length);
  const whole = { text: plain, start, end: start + plain.length };
  const separator = separators[level];
  if (
    separator === undefined ||
    (level > 0 && isName(plain)) ||
    (level === 0 && isName(plain) && !plain.includes('\n'))
  )
    return [whole];
  const pieces: NamePiece[] = [];
  let at = 0;
  for (const match of plain.matchAll(separator)) {
    pieces.push(...split(plain.slice(at, match.index), start + at, isName, level + 1));
    at = match.index + match[0].length;
  }
  if (at === 0) return split(plain, start, isName, level + 1);
  const rest = split(plain.slice(at), start + at, isName, level + 1);
  const all = [...pieces, ...rest];
  // "Ministry of Labour and Social Protection": parts of which none is a name stay one.
  return level === 2 && !all.some((piece) => isName(piece.text)) ? [whole] : all;
}
