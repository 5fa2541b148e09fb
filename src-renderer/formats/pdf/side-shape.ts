import type { Fragment } from './page-rows';

/** Whether the lines look like a column of running text: most of them fill its width. */
export function isProse(side: readonly Fragment[]): boolean {
  if (side.length < 4) return false;
  const left = Math.min(...side.map((line) => line.x0));
  const right = Math.max(...side.map((line) => line.x1));
  const full = side.filter((line) => line.x1 - line.x0 > (right - left) * 0.7).length;
  return full >= side.length * 0.55 && meanLength(side) >= 18;
}

export function meanLength(side: readonly Fragment[]): number {
  return side.reduce((sum, line) => sum + line.text.length, 0) / Math.max(1, side.length);
}

/** The share of the shorter side's lines that stand level with a line of the other. */
export function shareLevel(one: readonly Fragment[], other: readonly Fragment[]): number {
  const [few, many] = one.length < other.length ? [one, other] : [other, one];
  const level = few.filter((line) => many.some((beside) => Math.abs(beside.y - line.y) < line.size * 0.25));
  return level.length / Math.max(1, few.length);
}

/** Latin on one side and Cyrillic (or another script) on the other: one text in two languages, each to be read whole. */
export function inTwoScripts(one: readonly Fragment[], other: readonly Fragment[]): boolean {
  const [first, second] = [mainScript(one), mainScript(other)];
  return first !== undefined && second !== undefined && first !== second;
}

const scripts = [
  /\p{Script=Latin}/gu,
  /\p{Script=Cyrillic}/gu,
  /\p{Script=Arabic}/gu,
  /\p{Script=Han}/gu,
] as const;

function mainScript(side: readonly Fragment[]): number | undefined {
  const text = side.map((line) => line.text).join(' ');
  const counts = scripts.map((script) => text.match(script)?.length ?? 0);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const at = counts.findIndex((count) => count > all * 0.75);
  return all < 100 || at === -1 ? undefined : at;
}

/** Where blank strips run across both sides: the tops of the bands between them. */
export function bandTops(lines: readonly Fragment[]): readonly number[] {
  const sorted = [...lines].sort((a, b) => a.y - b.y);
  const steps = sorted
    .slice(1)
    .map((line, at) => line.y - (sorted[at]?.y ?? line.y))
    .filter((step, at) => step > (sorted[at]?.size ?? 10) * 0.5)
    .sort((a, b) => a - b);
  const usual = steps[Math.floor(steps.length * 0.2)] ?? 0;
  return sorted
    .filter((line, at) => {
      const before = sorted[at - 1];
      return !before || line.y - before.y > usual * 1.25 + 0.5;
    })
    .map((line) => line.y);
}
