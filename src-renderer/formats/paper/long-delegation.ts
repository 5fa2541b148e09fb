/** A delegation of a usual size stays on one page; a longer one would leave half a page empty, and may break. */
const usualSize = 12;

export function isLong(lines: readonly unknown[]): boolean {
  return lines.length > usualSize;
}
