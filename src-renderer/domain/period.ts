import * as z from 'zod/mini';

import { earliestDay, parseEdtf } from './edtf';
import { edtfSchema } from './fields';

/**
 * A half-open period `[from, until)` of EDTF dates. `from: null` is "since before the record begins", `until: null` is
 * open. A bound of month or year precision counts from the first day it can mean.
 */
export const periodFields = { from: z.nullable(edtfSchema), until: z.nullable(edtfSchema) };

export interface Period {
  readonly from: string | null;
  readonly until: string | null;
}

/** The first day that can be written: nothing lies before it. */
const beginning = '0000-01-01';
const end = '9999-99-99';

function lowerBound(period: Period): string {
  return dayOf(period.from) ?? beginning;
}

function upperBound(period: Period): string {
  return dayOf(period.until) ?? end;
}

/** The first day an EDTF date can mean; `null` when there is no date or its year is not stated. */
export function dayOf(date: string | null): string | null {
  const parsed = date === null ? null : parseEdtf(date);
  return parsed ? earliestDay(parsed) : null;
}

/**
 * Whether the period covers the date (its first possible day). A date that is missing or has no year is covered only by
 * a period without bounds: who chaired in an unknown year is not known.
 */
export function covers(period: Period, date: string | null): boolean {
  const day = dayOf(date);
  if (day === null) return period.from === null && period.until === null;
  return lowerBound(period) <= day && day < upperBound(period);
}

export function overlaps(a: Period, b: Period): boolean {
  return isProper(a) && isProper(b) && lowerBound(a) < upperBound(b) && lowerBound(b) < upperBound(a);
}

/** Whether the period holds at least one day. */
export function isProper(period: Period): boolean {
  return lowerBound(period) < upperBound(period);
}

/** Orders periods by their start, those without one first. */
export function comparePeriods(a: Period, b: Period): number {
  const left = lowerBound(a);
  const right = lowerBound(b);
  return left < right ? -1 : left > right ? 1 : 0;
}
