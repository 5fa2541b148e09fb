import { canonicalJson } from '@/domain/canonical-json';

const lineFeed = 10;

/** One canonical JSON value a line, each line ended. */
export function writeJsonLines(values: readonly unknown[]): Uint8Array {
  return new TextEncoder().encode(values.map((value) => `${canonicalJson(value)}\n`).join(''));
}

export type JsonLine =
  | { readonly ok: true; readonly line: number; readonly value: unknown; readonly text: string }
  | { readonly ok: false; readonly line: number };

/**
 * The values line by line, counted from 1. Decodes one line at a time: a long history as one string would exceed what
 * the engine allows.
 */
export function* readJsonLines(bytes: Uint8Array): Generator<JsonLine> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let line = 0;
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(lineFeed, start);
    line += 1;
    yield end < 0 ? { ok: false, line } : parseLine(decoder, bytes.subarray(start, end), line);
    start = end < 0 ? bytes.length : end + 1;
  }
}

function parseLine(decoder: TextDecoder, bytes: Uint8Array, line: number): JsonLine {
  try {
    const text = decoder.decode(bytes);
    const value: unknown = JSON.parse(text);
    return { ok: true, line, value, text };
  } catch {
    return { ok: false, line };
  }
}

/**
 * Whether a schema kept everything that was written: what it would drop would be missing from the next export. A line
 * that a bundle's writer wrote is canonical, so comparing with its text is enough; another program's may not be.
 */
export function isWhole(
  kept: unknown,
  written: { readonly value: unknown; readonly text?: string },
): boolean {
  const canonical = canonicalJson(kept);
  return canonical === written.text || canonical === canonicalJson(written.value);
}
