/** Twentieths of a point, Word's unit of length. */
export function mm(length: number): number {
  return Math.round(length * 56.6929);
}

/** Half points, Word's unit of type size. */
export function pt(size: number): number {
  return Math.round(size * 2);
}

export const a4 = { width: 11906, height: 16838 };
export const ink = '16181D';
export const grey = '555555';
export const rule = '9A9DA6';
/** Between the rows of a table. */
export const hair = 'D5D7DC';

/** Faces of papers by what the house calls them. */
export const wordFaces = { serif: 'Source Serif 4', sans: 'Inter' } as const;
export const arabicFace = 'Amiri';
