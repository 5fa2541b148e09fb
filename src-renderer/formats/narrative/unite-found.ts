import type { Found } from './found';

/** One fact per key, in the order first met; a fact found again adds its places to the first. */
export function uniteFound<T>(found: readonly Found<T>[], keyOf: (value: T) => string): readonly Found<T>[] {
  const byKey = new Map<string, Found<T>>();
  for (const item of found) {
    const key = keyOf(item.value);
    const known = byKey.get(key);
    byKey.set(
      key,
      known ? { value: { ...item.value, ...known.value }, clues: [...known.clues, ...item.clues] } : item,
    );
  }
  return [...byKey.values()];
}
