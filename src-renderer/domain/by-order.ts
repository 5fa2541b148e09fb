import type { Id } from './fields';

export interface Ordered {
  readonly id: Id;
  readonly order: string;
}

/** Orders a list by its keys; equal keys (made apart, then united) by id, so that the order is the same everywhere. */
export function byOrder(a: Ordered, b: Ordered): number {
  return compareText(a.order, b.order) || compareText(a.id, b.id);
}

/** By code units: the order of ids, keys and ISO dates, the same on every machine; names are ordered by `Intl`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
