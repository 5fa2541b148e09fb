import { Buffer } from 'node:buffer';
import type { ShownKind } from '../src-preload/contract';

const OFFICE = /vbaproject\.bin|xl\/macrosheets\//iu;
const OPEN_DOCUMENT = /(?:Basic|Scripts)\/[^/]/u;

/** Files of a document in which programs lie: their names stand in an archive as they are, packed or not. */
const MACROS: Readonly<Partial<Record<ShownKind, RegExp>>> = {
  docx: OFFICE,
  xlsx: OFFICE,
  odt: OPEN_DOCUMENT,
  ods: OPEN_DOCUMENT,
};

/**
 * Whether a document carries macros, by the names that stand in it. Nothing is unpacked here, where foreign files are not
 * understood; the page, which does unpack, looks closer before it asks.
 */
export function carriesMacros(bytes: Uint8Array, kind: ShownKind): boolean {
  const pattern = MACROS[kind];
  if (!pattern) return false;
  return pattern.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
}
