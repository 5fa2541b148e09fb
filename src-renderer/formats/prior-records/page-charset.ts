import { decodeAs } from '../text/decode-as';
import { decodeText, normaliseLines, type DecodeOutcome } from '../text/decode-text';
import { readsClearlyBetter } from '../text/find-one-byte-encoding';

const declared = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{3,20})/iu;

/**
 * Decodes a file, heeding the encoding a page declares for itself where the bytes leave it open: valid UTF-8 and
 * byte order marks outweigh the declaration, and so do bytes that are plainly something else than declared. What ends
 * a line in other programs ends it here.
 */
export function decodeRecord(bytes: Uint8Array): DecodeOutcome {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  return { ...decoded, text: withPlainLines(heedingDeclared(decoded, bytes)) };
}

function heedingDeclared(decoded: Extract<DecodeOutcome, { ok: true }>, bytes: Uint8Array): string {
  if (decoded.bom || decoded.encoding.startsWith('utf')) return decoded.text;
  const label = declared.exec(decoded.text.slice(0, 4096))?.[1]?.toLowerCase();
  if (label === undefined || label.startsWith('utf') || label === decoded.encoding) return decoded.text;
  try {
    const text = normaliseLines(decodeAs(bytes, label));
    return readsClearlyBetter(decoded.text, text) ? decoded.text : text;
  } catch {
    return decoded.text;
  }
}

/** One character for one, so that nothing moves. */
function withPlainLines(text: string): string {
  return text.replace(/[\v\u0085\u2028\u2029]/gu, '\n');
}
