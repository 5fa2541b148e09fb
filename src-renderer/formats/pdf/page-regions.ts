import { findGutter, type Gutter } from './find-gutter';
import type { Fragment } from './page-rows';
import { bandTops, inTwoScripts, isProse, meanLength, shareLevel } from './side-shape';

/** A part of a page to be read through before the next. */
export interface Region {
  readonly kind: 'lines' | 'table';
  readonly fragments: readonly Fragment[];
  /** One of several columns, narrower than the page. */
  readonly isColumn: boolean;
  /** The right one of two languages side by side. */
  readonly isAside: boolean;
}

type Part = Omit<Region, 'kind'>;

/** No page is cut further: what is left is read line by line. */
const mostCuts = 40;

/**
 * The parts of a page in the order they are read: what stands above columns, each column through to its end, what stands
 * below. A table is one part, however many columns it has.
 */
export function pageRegions(fragments: readonly Fragment[]): readonly Region[] {
  const regions: Region[] = [];
  const waiting: Part[] = [{ fragments, isColumn: false, isAside: false }];
  let cuts = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.fragments.length === 0) continue;
    const gutter = cuts < mostCuts ? findGutter(next.fragments) : undefined;
    if (!gutter) {
      regions.push({ kind: 'lines', ...next });
      continue;
    }
    cuts += 1;
    const inside = new Set([...gutter.left, ...gutter.right]);
    const top = Math.min(...[...inside].map((line) => line.y));
    const rest = next.fragments.filter((line) => !inside.has(line));
    const above = { ...next, fragments: rest.filter((line) => line.y < top) };
    const below = { ...next, fragments: rest.filter((line) => line.y >= top) };
    if (isTable(gutter)) {
      // A table has to wait for what is above it; its own lines are not cut any more.
      if (above.fragments.length > 0) waiting.push(below, { ...next, fragments: [...inside] }, above);
      else {
        regions.push({ kind: 'table', ...next, fragments: [...inside] });
        waiting.push(below);
      }
      continue;
    }
    const isAside = next.isAside || inTwoScripts(gutter.left, gutter.right);
    const left = { ...next, isColumn: true, fragments: gutter.left };
    const right = { isColumn: true, isAside, fragments: gutter.right };
    waiting.push(below, right, left, above);
  }
  return regions;
}

/** Rows to be read across, or columns to be read down. */
function isTable({ left, right }: Gutter): boolean {
  const prose = isProse(left) && isProse(right);
  if (inTwoScripts(left, right) && (prose || meanLength([...left, ...right]) > 25)) return false;
  if (!prose) return shareLevel(left, right) >= 0.6;
  const tops = bandTops([...left, ...right]);
  const startsBoth = tops.filter((top) =>
    [left, right].every((side) => side.some((line) => Math.abs(line.y - top) < line.size * 0.3)),
  );
  return tops.length >= 4 && startsBoth.length >= tops.length * 0.7;
}
