import { decodeUtf32 } from './utf32';

/** What windows-1252 has at 0x80 to 0x9F; U+FFFD where it has nothing. */
const windows1252 = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

/**
 * Bytes to text in an encoding that is known. Some runtimes decode windows-1252 as Latin-1 and leave control characters
 * where its quotation marks belong.
 * @throws RangeError where the encoding is none a decoder knows
 */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return decodeUtf32(bytes, encoding);
  const decoder = new TextDecoder(encoding);
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/gu, (control) => windows1252.charAt(control.charCodeAt(0) - 0x80));
}

/** The byte of each character of windows-1252 beyond ASCII; where it has none, the control character that stands in. */
export function windows1252Byte(char: string): number | undefined {
  const code = char.charCodeAt(0);
  if (code < 0x100) return code;
  const at = windows1252.indexOf(char);
  return at === -1 ? undefined : at + 0x80;
}
