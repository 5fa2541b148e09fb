/** The keys of the first in their order; each that the second alone has comes after the one before it there. */
export function mergedKeys(first: readonly string[], second: readonly string[]): readonly string[] {
  const known = new Set(first);
  const merged = [...first];
  second.forEach((key, at) => {
    if (known.has(key)) return;
    const before = second[at - 1];
    merged.splice(before === undefined ? 0 : merged.indexOf(before) + 1, 0, key);
  });
  return merged;
}
