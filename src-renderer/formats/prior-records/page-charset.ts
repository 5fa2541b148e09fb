import { decodeText, normaliseLines, type DecodeOutcome } from '../text/decode-text';

const declared = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{3,20})/iu;

/**
 * Decodes a file, heeding the encoding a page declares for itself where the bytes leave it open: valid UTF-8 and
 * byte order marks outweigh the declaration.
 */
export function decodeRecord(bytes: Uint8Array): DecodeOutcome {
  const decoded = decodeText(bytes);
  if (!decoded.ok || decoded.bom || decoded.encoding === 'utf-8') return decoded;
  const label = declared.exec(decoded.text.slice(0, 4096))?.[1]?.toLowerCase();
  if (label === undefined || label.startsWith('utf') || label === decoded.encoding) return decoded;
  try {
    return { ...decoded, text: normaliseLines(new TextDecoder(label).decode(bytes)) };
  } catch {
    return decoded;
  }
}
