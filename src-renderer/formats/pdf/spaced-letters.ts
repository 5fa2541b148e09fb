import type { Piece } from './page-pieces';

/**
 * "C L O S I N G  R E M A R K S": letters set apart for show, back to words.
 * @returns `undefined` where the pieces are words already
 */
export function closeSpacedLetters(pieces: readonly Piece[]): string | undefined {
  const whole = pieces.map(({ text }) => text).join(' ');
  if (!/(?:^|\s)\p{L}(?:\s+\p{L}){3,}(?:\s|$)/u.test(whole)) return undefined;
  const tokens = whole.split(/\s+/u);
  if (tokens.filter((token) => /^.$/u.test(token)).length < tokens.length * 0.8) return undefined;
  const gaps = pieces.slice(1).map((piece, at) => piece.x0 - (pieces[at]?.x1 ?? piece.x0));
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  // Letters drawn one by one tell their words by the wider gaps; else every piece is a word.
  const isSingle = pieces.filter(({ text }) => text.trim().length === 1).length > pieces.length * 0.6;
  return pieces
    .map((piece, at) => {
      const isWord = isSingle ? (gaps[at - 1] ?? 0) > usual * 1.6 + 0.5 : piece.spaced;
      return `${at > 0 && isWord ? ' ' : ''}${closed(piece.text)}`;
    })
    .join('');
}

/** The space between words is wider than the one between letters: two blanks, or more. */
function closed(text: string): string {
  return text
    .split(/\s{2,}/u)
    .map((word) => word.replace(/\s/gu, ''))
    .join(' ')
    .trim();
}
