import type { Piece } from './page-pieces';

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Small print hung on a word takes the word's line and size, so that it stays beside it. A raised number becomes a raised
 * number in the text too ("Declaration¹"), not a part of the word; raised letters are the ends of ordinals ("2nd").
 */
export function settleRaisedMarks(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, at) => {
    const host = [pieces[at - 1], pieces[at + 1]].find((beside) => beside && hangsOn(piece, beside));
    if (!host) return piece;
    const isRaised = piece.y < host.y - host.size * 0.1;
    const text = isRaised && /^\s*\d{1,3}\s*$/u.test(piece.text) ? raised(piece.text.trim()) : piece.text;
    return { ...piece, text, y: host.y, size: host.size };
  });
}

function hangsOn(small: Piece, word: Piece): boolean {
  if (small.size > word.size * 0.9 || small.text.length > 12) return false;
  const lift = word.y - small.y;
  // Small capitals stand on the line itself.
  if (Math.abs(lift) < word.size * 0.06) return false;
  if (lift > word.size * 0.75 || lift < word.size * -0.35) return false;
  const reach = word.size * 0.5;
  return Math.abs(small.x0 - word.x1) < reach || Math.abs(word.x0 - small.x1) < reach;
}

function raised(digits: string): string {
  return Array.from(digits, (digit) => raisedDigits[Number(digit)] ?? digit).join('');
}
