import { decodeAs } from './decode-as';
import { kindBySignature } from './byte-signatures';
import { findOneByteEncoding, type OneByteEncoding } from './find-one-byte-encoding';
import { findUtf16, type Utf16 } from './find-utf16';
import { readMixedLines } from './mixed-lines';
import { mendTwiceEncoded } from './twice-encoded';
import { isUtf8 } from './utf8';
import { findUtf32, type Utf32 } from './utf32';

/** The most bytes read as text; what is larger is refused before a byte of it is looked at. */
export const textLimit = 20 * 1024 * 1024;

export type TextEncoding = 'utf-8' | Utf16 | Utf32 | OneByteEncoding;

export type DecodeOutcome =
  | {
      readonly ok: true;
      readonly text: string;
      /** Of the whole, or of most of it. */
      readonly encoding: TextEncoding;
      readonly bom: boolean;
      /** How many lines were read in another encoding than the rest, or put right; absent where none was. */
      readonly otherLines?: number;
    }
  | { readonly ok: false; readonly error: DecodeError };

export type DecodeError =
  | { readonly code: 'empty' }
  | { readonly code: 'binary' }
  | { readonly code: 'too-large'; readonly size: number; readonly limit: number };

/**
 * Bytes to plain text. The encoding is found from the bytes: a byte order mark, then UTF-16 by its pattern, then
 * UTF-8 by its validity, line by line where only some lines are, then the one-byte encoding that reads best. UTF-8 that
 * was encoded twice is put right where that is certain. Line ends become LF; offsets anywhere in the
 * reader refer to this text.
 * @returns the text and its encoding, or why it is not text: `empty` (nothing but white space), `binary`, `too-large`
 */
export function decodeText(bytes: Uint8Array): DecodeOutcome {
  if (bytes.length > textLimit) return failure({ code: 'too-large', size: bytes.length, limit: textLimit });
  if (bytes.length === 0) return failure({ code: 'empty' });
  if (kindBySignature(bytes) !== null) return failure({ code: 'binary' });
  const found = findEncoding(bytes);
  if (found === null) return failure({ code: 'binary' });
  const mixed = found.isMixed ? readMixedLines(bytes) : null;
  const decoded = normaliseLines(mixed?.text ?? decodeAs(bytes, found.encoding));
  const { text, lines } =
    found.encoding === 'utf-8' ? mendTwiceEncoded(decoded) : { text: decoded, lines: 0 };
  if (text.trim() === '') return failure({ code: 'empty' });
  const otherLines = lines + (mixed?.lines ?? 0);
  return {
    ok: true,
    text,
    encoding: mixed ? 'utf-8' : found.encoding,
    bom: found.bom,
    ...(otherLines > 0 ? { otherLines } : {}),
  };
}

interface FoundEncoding {
  readonly encoding: TextEncoding;
  readonly bom: boolean;
  /** Not all of one encoding, perhaps: to be looked at line by line. */
  readonly isMixed?: boolean;
}

/** CRLF and lone CR become LF, so that one line end is one character everywhere. */
export function normaliseLines(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text;
}

function failure(error: DecodeError): DecodeOutcome {
  return { ok: false, error };
}

function findEncoding(bytes: Uint8Array): FoundEncoding | null {
  const utf32 = findUtf32(bytes);
  if (utf32 !== null) return { encoding: utf32, bom: bytes[0] === 0xff || bytes[2] === 0xfe };
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return { encoding: 'utf-8', bom: true, isMixed: !isUtf8(bytes) };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', bom: true };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', bom: true };
  const utf16 = findUtf16(bytes);
  if (utf16 !== null) return { encoding: utf16, bom: false };
  if (looksBinary(bytes)) return null;
  if (isUtf8(bytes)) return { encoding: 'utf-8', bom: false };
  return { encoding: findOneByteEncoding(bytes), bom: false, isMixed: true };
}

/** Text has no NUL and hardly a control character; two in a thousand allow for form feeds and stray escapes. */
function looksBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls += 1;
  }
  return controls > 1 + bytes.length / 500;
}
