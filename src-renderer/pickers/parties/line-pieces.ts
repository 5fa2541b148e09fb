/** A part of a line between commas, dashes or brackets; `end` is behind its last letter. */
export interface LinePiece {
  readonly start: number;
  readonly end: number;
}

const parting = /\s*[,;\t()]\s*|\s+[–—-]\s+/gu;

/** Takes a line apart where lists of participants do; empty pieces are left out. */
export function piecesOf(line: string): readonly LinePiece[] {
  const cuts = [...line.matchAll(parting)];
  const starts = [line.length - line.trimStart().length, ...cuts.map((cut) => cut.index + cut[0].length)];
  const ends = [...cuts.map(({ index }) => index), line.trimEnd().length];
  return starts
    .map((start, index) => ({ start, end: ends[index] ?? start }))
    .filter(({ start, end }) => end > start);
}

/** The line without one of its pieces, the rest joined by a comma. */
export function withoutPiece(line: string, { start, end }: LinePiece): string {
  const before = line.slice(0, start).replace(/[\s,;(–—-]+$/u, '');
  const after = line.slice(end).replace(/^[\s,;)–—-]+/u, '');
  return [before, after].filter(Boolean).join(', ');
}
