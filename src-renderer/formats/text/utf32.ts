export type Utf32 = 'utf-32le' | 'utf-32be';

/** UTF-32 by its byte order mark, or by the zeros that nearly every letter of it has. `null` where it is none. */
export function findUtf32(bytes: Uint8Array): Utf32 | null {
  if (bytes.length < 8 || bytes.length % 4 !== 0) return null;
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'utf-32le';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  const sample = Math.min(bytes.length, 4096);
  let little = 0;
  let big = 0;
  for (let at = 0; at < sample; at += 4) {
    if (bytes[at + 3] === 0 && bytes[at + 2] === 0 && (bytes[at] !== 0 || bytes[at + 1] !== 0)) little += 1;
    if (bytes[at] === 0 && bytes[at + 1] === 0 && (bytes[at + 2] !== 0 || bytes[at + 3] !== 0)) big += 1;
  }
  const units = sample / 4;
  if (little === units && big < units * 0.5) return 'utf-32le';
  return big === units && little < units * 0.5 ? 'utf-32be' : null;
}

/** No runtime decodes UTF-32. What is no character becomes U+FFFD. */
export function decodeUtf32(bytes: Uint8Array, encoding: Utf32): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, encoding === 'utf-32le');
    const isLetter = code <= 0x10_ffff && !(code >= 0xd800 && code <= 0xdfff);
    if (code !== 0xfeff || at > 0) part += String.fromCodePoint(isLetter ? code : 0xfffd);
    if (part.length > 8192) {
      parts.push(part);
      part = '';
    }
  }
  return parts.join('') + part;
}
