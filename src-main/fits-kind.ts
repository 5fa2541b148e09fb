import type { ShownKind } from '../src-preload/contract';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const RTF = [0x7b, 0x5c, 0x72, 0x74, 0x66];
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** First bytes of each kind that has such; the rest is text, which a program shows whatever it says. */
const SIGNATURES: Readonly<Partial<Record<ShownKind, readonly number[]>>> = {
  pdf: PDF,
  rtf: RTF,
  docx: ZIP,
  odt: ZIP,
  xlsx: ZIP,
  ods: ZIP,
};

/** Some houses put a few lines before a PDF, and its readers look this far. */
const BEFORE_PDF = 1024;

/** Whether a file begins as its kind does: no more is looked at here, where foreign files are not understood. */
export function fitsKind(bytes: Uint8Array, kind: ShownKind): boolean {
  const signature = SIGNATURES[kind];
  if (signature === undefined) return true;
  const last = kind === 'pdf' ? BEFORE_PDF : 0;
  for (let from = 0; from <= last && from + signature.length <= bytes.length; from += 1)
    if (signature.every((byte, at) => bytes[from + at] === byte)) return true;
  return false;
}
