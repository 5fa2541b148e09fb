/** Indexes of an item that comes and of the one that it is. */
export type Pair = readonly [coming: number, standing: number];

/** The pairs in the order of both that weigh most together; 0 is no pair. */
export function alignment(
  ours: number,
  theirs: number,
  weight: (at: number, there: number) => number,
): readonly Pair[] {
  const width = theirs + 1;
  const weights = new Float64Array(ours * theirs);
  const best = new Float64Array((ours + 1) * width);
  const at = (row: number, column: number) => best[row * width + column] ?? 0;
  for (let row = ours - 1; row >= 0; row -= 1)
    for (let column = theirs - 1; column >= 0; column -= 1) {
      const own = weight(row, column);
      weights[row * theirs + column] = own;
      const paired = own > 0 ? own + at(row + 1, column + 1) : 0;
      best[row * width + column] = Math.max(paired, at(row + 1, column), at(row, column + 1));
    }
  const pairs: Pair[] = [];
  for (let row = 0, column = 0; row < ours && column < theirs;) {
    const own = weights[row * theirs + column] ?? 0;
    if (own > 0 && at(row, column) === own + at(row + 1, column + 1)) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (at(row, column) === at(row + 1, column)) row += 1;
    else column += 1;
  }
  return pairs;
}
