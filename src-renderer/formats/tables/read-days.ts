import { monthDay } from './month-day';
import { dayOfSerial } from './cell-text';

export interface ReadDays {
  /** ISO days, in order, without repetition. */
  readonly days: readonly string[];
  /** Whether one of them was a plain number of a spreadsheet. */
  readonly fromSerial: boolean;
}

/**
 * The days a cell names: "2026-05-14, 2026-05-15", "14.05.2026", "14 May 2026", 46156 of a spreadsheet; `null` where
 * something else stands in it.
 */
export function readDays(text: string, system: 1900 | 1904): ReadDays | null {
  const parts = text
    .split(/\s*[,;\n]\s*/u)
    .map((part) => part.trim())
    .filter(Boolean);
  const days: string[] = [];
  let fromSerial = false;
  for (const part of parts) {
    const serial = /^\d{5}$/u.test(part) ? dayOfSerial(Number(part), system) : null;
    const found = serial ?? monthDay(part);
    if (found === null) return null;
    fromSerial ||= serial !== null;
    days.push(found);
  }
  return { days: [...new Set(days)].toSorted(), fromSerial };
}
