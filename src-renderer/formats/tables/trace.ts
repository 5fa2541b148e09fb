import { withoutUnwritable } from '../sheet/unwritable';
import type { TableField } from './table-field';
import { tableLanguages, type Locale } from './table-language';

/**
 * What a row of the app's own tables remembers of the moment it was written: the language, and of every cell, that of the
 * record's id included, a short hash of its text. Read again, a cell that still has its hash was not edited, and leaves the register alone even where
 * that is newer; an edited one is a conflict where the register's value is no longer the one that was written.
 *
 * `1 en mfg3k2x0 given:1k3ab2c family:0z9…`
 */
export interface Trace {
  readonly language: Locale;
  /** When the table was written, in ms since 1970: what the register got later is not missing in it. */
  readonly writtenAt: number;
  readonly hashes: ReadonlyMap<string, string>;
}

const version = '1';

/** What a row held when it was written, as hashes of its cells, for a hidden cell. @param writtenAt in ms since 1970 */
export function writeTrace(
  cells: ReadonlyMap<TableField, string>,
  language: Locale,
  writtenAt: number,
): string {
  return [
    version,
    language,
    writtenAt.toString(36),
    ...[...cells].map(([field, text]) => `${field}:${hashOfCell(text)}`),
  ].join(' ');
}

/** `null` where the cell holds none, was altered, or comes from a later version. */
export function readTrace(text: string): Trace | null {
  const [found, tag, time = '', ...rest] = text.trim().split(/\s+/u);
  const language = tableLanguages.find((one) => one === tag);
  const writtenAt = Number.parseInt(time, 36);
  if (found !== version || !language || !Number.isFinite(writtenAt) || rest.length === 0) return null;
  const pairs = rest.map((pair) => pair.split(':'));
  if (pairs.some((pair) => pair.length !== 2)) return null;
  return { language, writtenAt, hashes: new Map(pairs.map(([field = '', hash = '']) => [field, hash])) };
}

/** As spreadsheets leave a text alone: line ends, spaces at the ends and composed letters do not count. */
export function plainCell(text: string): string {
  return withoutUnwritable(text).replaceAll('\r\n', '\n').replaceAll('\r', '\n').normalize('NFC').trim();
}

/** 53 bits of the text (cyrb53, public domain): an edit is taken for none once in 10^15. */
export function hashOfCell(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const char of plainCell(text)) {
    const code = char.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36);
}
