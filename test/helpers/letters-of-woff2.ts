import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/** Tables whose name is a number in the file, of which one is asked for here; see W3C WOFF2, 4.1. */
const cmapIndex = 0;
const transformed = new Set([10, 11]);

/** The characters that a font in a WOFF2 file has a glyph for, read from its `cmap`. */
export function lettersOfWoff2(path: string): ReadonlySet<number> {
  const bytes = readFileSync(path);
  const count = bytes.readUInt16BE(12);
  let at = 48;
  const base128 = () => {
    let value = 0;
    for (;;) {
      const byte = bytes.readUInt8(at);
      at += 1;
      value = value * 128 + (byte & 0x7f);
      if ((byte & 0x80) === 0) return value;
    }
  };
  let offset = 0;
  let cmap: { readonly from: number; readonly to: number } | null = null;
  for (let index = 0; index < count; index += 1) {
    const flags = bytes.readUInt8(at);
    at += 1;
    const known = flags & 0x3f;
    if (known === 0x3f) at += 4;
    const length = base128();
    const version = flags >> 6;
    const isTransformed = transformed.has(known) ? version === 0 : version !== 0;
    const stored = isTransformed ? base128() : length;
    if (known === cmapIndex) cmap = { from: offset, to: offset + stored };
    offset += stored;
  }
  if (!cmap) throw new Error(`${path} has no cmap`);
  const tables = brotliDecompressSync(bytes.subarray(at, at + bytes.readUInt32BE(20)));
  return lettersOfCmap(tables.subarray(cmap.from, cmap.to));
}

/** Formats 4 and 12, which are those of fonts for the web. */
function lettersOfCmap(cmap: Buffer): ReadonlySet<number> {
  const letters = new Set<number>();
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4));
    const format = table.readUInt16BE(0);
    if (format === 12) {
      for (let group = 0; group < table.readUInt32BE(12); group += 1) {
        const place = 16 + group * 12;
        for (let code = table.readUInt32BE(place); code <= table.readUInt32BE(place + 4); code += 1)
          letters.add(code);
      }
    }
    if (format !== 4) continue;
    const segments = table.readUInt16BE(6) / 2;
    for (let segment = 0; segment < segments; segment += 1) {
      const end = table.readUInt16BE(14 + segment * 2);
      const start = table.readUInt16BE(16 + segments * 2 + segment * 2);
      const delta = table.readUInt16BE(16 + segments * 4 + segment * 2);
      const rangePlace = 16 + segments * 6 + segment * 2;
      const range = table.readUInt16BE(rangePlace);
      for (let code = start; code <= end && code < 0xffff; code += 1) {
        const glyph =
          range === 0
            ? (code + delta) % 0x10000
            : table.readUInt16BE(rangePlace + range + (code - start) * 2);
        if (glyph !== 0) letters.add(code);
      }
    }
  }
  return letters;
}
