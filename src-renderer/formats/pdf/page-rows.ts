import type { Piece } from './page-pieces';
import { settleRaisedMarks } from './raised-marks';
import { closeSpacedLetters } from './spaced-letters';

/** Words of one line that stand together; a gap wider than between words parts it from the next. */
export interface Fragment {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
}

/** What stands on one base line, from left to right. */
export interface Row {
  readonly y: number;
  readonly size: number;
  readonly fragments: readonly Fragment[];
}

/** A gap wider than this many letter heights may be the strip between two cells or columns. */
const widestSpace = 0.55;
const thinnestSpace = 0.14;

/** The rows of a page from its top down. */
export function pageRows(pieces: readonly Piece[]): readonly Row[] {
  const sorted = [...settleRaisedMarks(pieces)].sort((a, b) => a.y - b.y);
  const rows: Row[] = [];
  let open: Piece[] = [];
  for (const piece of sorted) {
    const first = open[0];
    if (first && piece.y - first.y > 0.35 * Math.min(piece.size, first.size)) {
      rows.push(rowOf(open));
      open = [];
    }
    open.push(piece);
  }
  if (open.length > 0) rows.push(rowOf(open));
  return rows;
}

function rowOf(pieces: readonly Piece[]): Row {
  const fragments = fragmentsOf(pieces);
  const size = Math.max(...fragments.map((fragment) => fragment.size));
  return { y: fragments[0]?.y ?? 0, size, fragments };
}

function fragmentsOf(pieces: readonly Piece[]): readonly Fragment[] {
  const fragments: Fragment[] = [];
  let open: Piece[] = [];
  const close = (): void => {
    if (open.length > 0) fragments.push(fragmentOf(open));
    open = [];
  };
  const sorted = [...pieces].sort((a, b) => a.x0 - b.x0);
  if (closeSpacedLetters(sorted) !== undefined) return [fragmentOf(sorted)];
  for (const piece of sorted) {
    const last = open.at(-1);
    // Bold print is made by drawing the same words twice, a hair apart.
    if (last && last.text === piece.text && piece.x0 - last.x0 < last.size * 0.12) continue;
    if (last && piece.x0 - last.x1 > widestSpace * Math.max(last.size, piece.size)) close();
    open.push(piece);
  }
  close();
  return fragments;
}

function fragmentOf(pieces: readonly Piece[]): Fragment {
  const [first] = pieces;
  const longest = pieces.reduce((best, piece) => (piece.text.length > best.text.length ? piece : best));
  return {
    text: wordsOf(isRightToLeft(pieces) ? pieces.toReversed() : pieces),
    x0: first?.x0 ?? 0,
    x1: Math.max(...pieces.map((piece) => piece.x1)),
    y: longest.y,
    size: longest.size,
    font: longest.font,
  };
}

function isRightToLeft(pieces: readonly Piece[]): boolean {
  const text = pieces.map((piece) => piece.text).join('');
  const arabic = text.match(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu)?.length ?? 0;
  return arabic > text.length * 0.4;
}

function wordsOf(pieces: readonly Piece[]): string {
  const spaced = closeSpacedLetters(pieces);
  if (spaced !== undefined) return spaced;
  let text = '';
  let before: Piece | undefined;
  for (const piece of pieces) {
    if (before && (piece.spaced || gapBetween(before, piece) > thinnestSpace * piece.size)) text += ' ';
    text += piece.text;
    before = piece;
  }
  return text.replace(/[\s\u00a0]+/gu, ' ').trim();
}

function gapBetween(one: Piece, other: Piece): number {
  return Math.max(one.x0, other.x0) - Math.min(one.x1, other.x1);
}
