export type Utf16 = 'utf-16le' | 'utf-16be';

const sampleSize = 8192;
/** High bytes of ASCII and of Cyrillic: in UTF-16 nearly every second byte is one of them. */
const highBytes = new Set([0x00, 0x04, 0x20]);

/**
 * UTF-16 without a byte order mark, told by where the high bytes stand: at odd places in little-endian text, at even
 * ones in big-endian. `null` when neither fits, which is the case for every one-byte encoding.
 */
export function findUtf16(bytes: Uint8Array): Utf16 | null {
  const length = Math.min(bytes.length, sampleSize) & ~1;
  if (length < 2) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (isHigh(bytes[at], bytes[at + 1])) even += 1;
    if (isHigh(bytes[at + 1], bytes[at])) odd += 1;
  }
  const pairs = length / 2;
  if (odd >= pairs * 0.9 && even < pairs * 0.5) return 'utf-16le';
  if (even >= pairs * 0.9 && odd < pairs * 0.5) return 'utf-16be';
  return null;
}

/** A space (0x20) is a high byte only beside a low byte that makes punctuation of it: dashes and quotes are U+20xx. */
function isHigh(high: number | undefined, low: number | undefined): boolean {
  if (high === undefined || low === undefined || !highBytes.has(high)) return false;
  if (high === 0x00) return low !== 0x00;
  return high === 0x20 ? low >= 0x10 && low <= 0x3a : true;
}
