/** One of a list by any number; `null` of an empty list. */
export function chosen<T>(list: readonly T[], at: number): T | null {
  return list[at % Math.max(1, list.length)] ?? null;
}
