import { decodeAs } from './decode-as';
import { findOneByteEncoding, type OneByteEncoding } from './find-one-byte-encoding';

export interface MixedText {
  readonly text: string;
  /** What the lines are in that are not UTF-8. */
  readonly encoding: OneByteEncoding;
  /** How many lines are of the lesser kind, or have a damaged letter. */
  readonly lines: number;
}

/** `plain` has nothing beyond ASCII; `damaged` is UTF-8 with a few bytes that are not. */
type LineKind = 'plain' | 'utf-8' | 'damaged' | 'other';

interface Line {
  readonly start: number;
  readonly end: number;
  readonly kind: LineKind;
}

/** Letters a line has to have in UTF-8 before it is believed; a chance pair of bytes in another encoding may look like one. */
const fewestLetters = 2;

/**
 * A text whose lines are partly UTF-8 and partly in a one-byte encoding, as come together when files are put into one:
 * read line by line. A line of UTF-8 with a damaged letter stays UTF-8.
 * @param bytes no valid UTF-8 as a whole
 * @returns `null` where no line is UTF-8: the text is all of one other encoding
 */
export function readMixedLines(bytes: Uint8Array): MixedText | null {
  const lines = linesOf(bytes);
  const count = (kind: LineKind): number => lines.filter((line) => line.kind === kind).length;
  const [unicode, damaged, other] = [count('utf-8'), count('damaged'), count('other')];
  if (unicode + damaged === 0) return null;
  const encoding = findOneByteEncoding(joined(bytes, lines));
  const text = lines
    .map(({ start, end, kind }) => {
      const line = bytes.subarray(start, end);
      return kind === 'other' ? decodeAs(line, encoding) : new TextDecoder().decode(line);
    })
    .join('');
  return { text, encoding, lines: damaged + Math.min(unicode, other) || 1 };
}

function linesOf(bytes: Uint8Array): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < bytes.length) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found + 1;
    lines.push({ start, end, kind: kindOf(bytes, start, end) });
    start = end;
  }
  return lines;
}

function kindOf(bytes: Uint8Array, start: number, end: number): LineKind {
  let letters = 0;
  let faults = 0;
  for (let at = start; at < end;) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      at += 1;
      continue;
    }
    const length =
      byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
    let isWhole = length > 0 && at + length <= end;
    for (let step = 1; isWhole && step < length; step += 1)
      isWhole = ((bytes[at + step] ?? 0) & 0xc0) === 0x80;
    if (isWhole) letters += 1;
    else faults += 1;
    at += isWhole ? length : 1;
  }
  if (letters + faults === 0) return 'plain';
  if (faults === 0) return letters >= fewestLetters ? 'utf-8' : 'other';
  return letters >= 6 && letters > faults * 4 ? 'damaged' : 'other';
}

/** The lines in the other encoding, from which it is told. */
function joined(bytes: Uint8Array, lines: readonly Line[]): Uint8Array {
  const parts: number[] = [];
  for (const { start, end, kind } of lines) {
    if (kind !== 'other') continue;
    for (let at = start; at < end && parts.length < 65_536; at += 1) parts.push(bytes[at] ?? 0);
    if (parts.length >= 65_536) break;
  }
  return Uint8Array.from(parts);
}
