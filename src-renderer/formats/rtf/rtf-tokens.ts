/** A piece of an RTF file. Places are indexes into its bytes, so that a picture of any size costs no copy. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  /** `\par`, `\li720`; the parameter is absent where there is none. */
  | { readonly kind: 'word'; readonly name: string; readonly value: number | undefined }
  /** `\~`, `\*`: a control of one character. */
  | { readonly kind: 'symbol'; readonly char: string }
  /** `\'e9` */
  | { readonly kind: 'byte'; readonly value: number }
  | { readonly kind: 'text'; readonly start: number; readonly end: number };

const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
/** Longer than any control word there is; what is longer is read in pieces. */
const wordLimit = 40;
const digitLimit = 10;

/** The pieces of an RTF file in their order, each byte looked at once. What is no RTF is text. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at];
    if (byte === openBrace || byte === closeBrace) {
      yield { kind: byte === openBrace ? 'open' : 'close' };
      at += 1;
    } else if (byte === backslash) {
      const next = bytes[at + 1];
      if (next === undefined) return;
      if (isLetter(next)) {
        const read = controlWord(bytes, at + 1);
        at = read.end;
        // Bytes that stand for themselves: braces among them open nothing.
        if (read.name === 'bin') at += Math.max(0, read.value ?? 0);
        else yield { kind: 'word', name: read.name, value: read.value };
      } else if (next === 0x27) {
        const value = hexOf(bytes[at + 2]) * 16 + hexOf(bytes[at + 3]);
        if (Number.isNaN(value)) at += 2;
        else {
          yield { kind: 'byte', value };
          at += 4;
        }
      } else {
        yield { kind: 'symbol', char: String.fromCharCode(next) };
        at += 2;
      }
    } else {
      const start = at;
      while (at < bytes.length && isPlain(bytes[at])) at += 1;
      yield { kind: 'text', start, end: at };
    }
  }
}

function controlWord(
  bytes: Uint8Array,
  start: number,
): { readonly name: string; readonly value: number | undefined; readonly end: number } {
  let at = start;
  let name = '';
  for (let byte = bytes[at]; isLetter(byte) && at - start < wordLimit; byte = bytes[at]) {
    name += String.fromCharCode(byte);
    at += 1;
  }
  const isNegative = bytes[at] === 0x2d && isDigit(bytes[at + 1]);
  if (isNegative) at += 1;
  const from = at;
  let value: number | undefined;
  for (let byte = bytes[at]; isDigit(byte) && at - from < digitLimit; byte = bytes[at]) {
    value = (value ?? 0) * 10 + byte - 0x30;
    at += 1;
  }
  // The space that ends a control word is none of the text.
  if (bytes[at] === 0x20) at += 1;
  return { name, value: isNegative && value !== undefined ? -value : value, end: at };
}

function isPlain(byte: number | undefined): boolean {
  return byte !== backslash && byte !== openBrace && byte !== closeBrace;
}

function isLetter(byte: number | undefined): byte is number {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
}

function isDigit(byte: number | undefined): byte is number {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function hexOf(byte: number | undefined): number {
  if (byte === undefined) return NaN;
  if (isDigit(byte)) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : NaN;
}
