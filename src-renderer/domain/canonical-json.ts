/**
 * The one text of a JSON value: keys in code-unit order, no white space, numbers and strings as `JSON.stringify`
 * writes them. Equal values have equal texts, so hashes and exported lines can be compared byte by byte.
 *
 * Entries that are `undefined` are left out, as in `JSON.stringify`. Written as text straight away: building a sorted
 * object first would lose a key called `__proto__`.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}
