import { isMarkAlone } from './marks-of-items';
import type { Fragment } from './page-rows';

/** A strip of blank between what stands left and what stands right of it. */
export interface Gutter {
  /** Where the right side begins. */
  readonly x: number;
  readonly left: readonly Fragment[];
  readonly right: readonly Fragment[];
}

/** So many lines on either side make a column or a table; fewer are chance. */
const fewest = 3;
/** A strip no wider than justified lines have between words must run through this many. */
const fewestAtNarrow = 6;
const narrow = 1.3;
/** A stretch that goes on as a paragraph above or below has this many lines before it is taken for columns. */
const fewestWithin = 15;
const mostEdges = 24;
/** A page with more pieces than this was drawn, not written; it is read line by line. */
const mostLines = 2500;

/**
 * The blank strip with most lines on both its sides that no line crosses. Where several run through the same lines, the
 * one furthest left.
 */
export function findGutter(fragments: readonly Fragment[]): Gutter | undefined {
  if (fragments.length < fewest * 2 || fragments.length > mostLines) return undefined;
  const sorted = [...fragments].sort((a, b) => a.y - b.y);
  let best: Gutter | undefined;
  for (const x of leftEdges(sorted)) {
    for (const run of uncrossedRuns(sorted, x)) {
      const found = sidesOf(run, x);
      if (found && size(found) > size(best) * 1.15) best = found;
    }
  }
  return best;
}

function size(gutter: Gutter | undefined): number {
  return gutter ? gutter.left.length + gutter.right.length : 0;
}

/** Places where several lines begin, the leftmost of all left out. */
function leftEdges(fragments: readonly Fragment[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const { x0 } of fragments) {
    const place = Math.round(x0 / 2) * 2;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const left = Math.min(...fragments.map(({ x0 }) => x0));
  return [...counts]
    .filter(([place, count]) => count >= 2 && place > left + 8)
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostEdges)
    .map(([place]) => place)
    .sort((a, b) => a - b);
}

/** The stretches of lines, from the top down, that leave the place free. */
function uncrossedRuns(sorted: readonly Fragment[], x: number): readonly (readonly Fragment[])[] {
  const runs: Fragment[][] = [];
  let open: Fragment[] = [];
  let above: Fragment | undefined;
  const close = (below: Fragment | undefined): void => {
    const isWithin = isNextLine(above, open[0]) || isNextLine(open.at(-1), below);
    // A few lines in the midst of a paragraph whose blanks happen to stand below one another.
    if (open.length >= fewest * 2 && !(isWithin && rowStarts(open).length < fewestWithin)) runs.push(open);
    open = [];
    above = below;
  };
  for (const line of sorted) {
    if (line.x0 < x - line.size * 0.5 && line.x1 > x - line.size * 0.3) close(line);
    else open.push(line);
  }
  close(undefined);
  return runs;
}

function isNextLine(above: Fragment | undefined, below: Fragment | undefined): boolean {
  if (!above || !below || Math.abs(above.size - below.size) > above.size * 0.12) return false;
  return below.y - above.y < above.size * 1.45;
}

function sidesOf(run: readonly Fragment[], x: number): Gutter | undefined {
  const isLeft = (line: Fragment): boolean => line.x1 <= x - line.size * 0.3;
  const left = run.filter(isLeft);
  const right = run.filter((line) => !isLeft(line));
  if (left.length < fewest || right.length < fewest) return undefined;
  if (left.every((line) => isMarkAlone(line.text))) return undefined;
  const top = Math.max(left[0]?.y ?? 0, right[0]?.y ?? 0);
  const tolerance = (left[0]?.size ?? 10) * 1.2;
  const sides = {
    left: withoutStrayEnd(
      left.filter((line) => line.y >= top - tolerance),
      right,
    ),
    right: withoutStrayEnd(
      right.filter((line) => line.y >= top - tolerance),
      left,
    ),
  };
  const width = x - Math.max(...sides.left.map((line) => line.x1));
  const least = width < narrow * (sides.left[0]?.size ?? 10) ? fewestAtNarrow : fewest;
  // A column's lines begin below one another, the words right of a chance blank do not.
  const starts = rowStarts(sides.right);
  if (rowStarts(sides.left).length < least || starts.length < least) return undefined;
  const level = starts.filter((line) => Math.abs(line.x0 - x) < line.size * 0.7).length;
  if (level < starts.length * (least === fewest ? 0.4 : 0.7)) return undefined;
  return overlap(sides.left, sides.right) ? { x, ...sides } : undefined;
}

/** The leftmost piece of each line. */
function rowStarts(side: readonly Fragment[]): readonly Fragment[] {
  const starts: Fragment[] = [];
  for (const line of side) {
    const last = starts.at(-1);
    if (!last || line.y - last.y > line.size * 0.35) starts.push(line);
    else if (line.x0 < last.x0) starts[starts.length - 1] = line;
  }
  return starts;
}

/** Below the end of the other side a column goes on as it did; after a wider step something else begins. */
function withoutStrayEnd(side: readonly Fragment[], other: readonly Fragment[]): readonly Fragment[] {
  const end = other.at(-1)?.y ?? 0;
  const steps = side
    .slice(1)
    .map((line, at) => line.y - (side[at]?.y ?? line.y))
    .sort((a, b) => a - b);
  const usual = steps[Math.floor(steps.length / 2)] ?? 0;
  const cut = side.findIndex(
    (line, at) =>
      line.y > end + line.size * 0.5 && line.y - (side[at - 1]?.y ?? line.y) > usual * 1.7 + line.size * 0.3,
  );
  return cut === -1 ? side : side.slice(0, cut);
}

function overlap(one: readonly Fragment[], other: readonly Fragment[]): boolean {
  const top = Math.max(one[0]?.y ?? 0, other[0]?.y ?? 0);
  const end = Math.min(one.at(-1)?.y ?? 0, other.at(-1)?.y ?? 0);
  const within = (side: readonly Fragment[]): number =>
    side.filter((line) => line.y >= top - line.size && line.y <= end + line.size).length;
  return within(one) >= 2 && within(other) >= 2;
}
