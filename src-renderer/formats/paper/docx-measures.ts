/** Twentieths of a point, Word's unit of length. */
export function mm(length: number): number {
  return Math.round(length * 56.6929);
}

/** Half points, Word's unit of type size. */
export function pt(size: number): number {
  return Math.round(size * 2);
}

export const a4 = { width: 11906, height: 16838 };
export const a3 = { width: 16838, height: 23811 };
/** The margins of the reference paper. */
export const margins = { top: mm(24), right: mm(25), bottom: mm(22), left: mm(25) };
/** Of a page on its side, which holds wide tables. */
export const wideMargins = { top: mm(20), right: mm(20), bottom: mm(18), left: mm(20) };

export const ink = '16181D';
export const grey = '555555';
export const rule = '9A9DA6';
/** Between the rows of a table. */
export const hair = 'D5D7DC';

export const serif = 'Source Serif 4';
export const arabicFace = 'Amiri';
