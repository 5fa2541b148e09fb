import { parseEdtf, precisionOf, type EdtfPrecision } from '@/domain/edtf';

const ranks: Readonly<Record<EdtfPrecision, number>> = { day: 3, month: 2, 'unknown-year': 1, year: 0 };

/** Whether `next` says more than `known`: `2015-09-22` more than `XXXX-09-22`, a day more than its month. */
export function morePreciseDate(next: string, known: string): boolean {
  const [left, right] = [parseEdtf(next), parseEdtf(known)];
  if (!left) return false;
  return !right || ranks[precisionOf(left)] > ranks[precisionOf(right)];
}
