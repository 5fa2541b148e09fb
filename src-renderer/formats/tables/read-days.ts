import { monthDay } from './month-day';
import { dayOfSerial } from './cell-text';

export interface ReadDays {
  /** ISO days, in order, without repetition. */
  readonly days: readonly string[];
  /** Whether one of them was a plain number of a spreadsheet. */
  readonly fromSerial: boolean;
}

/**
 * The days a cell names: "2026-05-14, 2026-05-15", "14.05.2026", "14 May 2026", 46156 and 46156-46157 of a spreadsheet; `null` where
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
    const serials = serialDays(part, system);
    const found = serials ?? oneDay(part);
    if (found === null) return null;
    fromSerial ||= serials !== null;
    days.push(...found);
  }
  return { days: [...new Set(days)].toSorted(), fromSerial };
}

const longest = 31;

/** 46183, and 46183-46184 with the days between them. */
function serialDays(text: string, system: 1900 | 1904): readonly string[] | null {
  const match = /^(?<from>\d{5})(?:\s*[–—-]\s*(?<till>\d{5}))?$/u.exec(text);
  if (!match) return null;
  const from = Number(match.groups?.['from']);
  const till = Number(match.groups?.['till'] ?? from);
  if (till < from || till - from >= longest) return null;
  const days = Array.from({ length: till - from + 1 }, (_, more) => dayOfSerial(from + more, system));
  return days.every((day) => day !== null) ? days : null;
}

function oneDay(text: string): readonly string[] | null {
  const day = monthDay(text);
  return day === null ? null : [day];
}
