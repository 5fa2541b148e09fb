import { romanNumeral } from '@/domain/roman-numeral';
import { countInLetters } from '../prior-records/list-letters';

/** How a level of a list numbers its items. */
export interface NumberLevel {
  /** `1`, `a`, `A`, `i`, `I`, a Russian letter first, or empty for no number. */
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  /** How many levels are printed: 2 for "3.1". */
  readonly displayed: number;
  readonly start: number;
  /** The mark before an item, instead of a number. */
  readonly bullet?: string;
  /** "%1%.%2%)": the whole of the number, where the file says it so. */
  readonly pattern?: string;
}

/** Levels by their number, from 1. */
export type NumberStyle = ReadonlyMap<number, NumberLevel>;

/** The number before an item, as the program prints it; empty for none. @param counts of each level, from 1 at index 1 */
export function printedNumber(
  style: NumberStyle,
  level: number,
  counts: readonly (number | undefined)[],
): string {
  const own = style.get(level);
  if (!own) return '';
  if (own.bullet !== undefined) return own.bullet;
  const countOf = (at: number): string => {
    const known = style.get(at);
    return known ? formatted(counts[at] ?? known.start, known.format) : '';
  };
  if (own.pattern !== undefined && own.pattern !== '')
    return own.pattern.replace(/%(\d{1,2})%/gu, (_, at: string) => countOf(Number(at)));
  if (own.format === '') return '';
  const from = Math.max(1, level - own.displayed + 1);
  const counted = Array.from({ length: level - from + 1 }, (_, at) => countOf(from + at));
  return `${own.prefix}${counted.filter((count) => count !== '').join('.')}${own.suffix}`;
}

function formatted(value: number, format: string): string {
  const [first = ''] = format;
  if (first === '') return '';
  if (value < 1) return String(value);
  if (first === 'a') return countInLetters(value, 'latin');
  if (first === 'A') return countInLetters(value, 'latin').toUpperCase();
  if (first === 'а') return countInLetters(value, 'russian');
  if (first === 'А') return countInLetters(value, 'russian').toUpperCase();
  if (first === 'i') return romanNumeral(value);
  return first === 'I' ? romanNumeral(value).toUpperCase() : String(value);
}
