import { bodySize } from './footnotes';
import type { Row } from './page-rows';
import { wholeRow } from './text-line';

export interface HeadOfPage {
  readonly text: string;
  readonly why: 'running-head' | 'page-number' | 'comment';
}

/** A page without what stands on it for being a page. */
export interface PageBody {
  readonly top: readonly HeadOfPage[];
  readonly body: readonly Row[];
  readonly bottom: readonly HeadOfPage[];
}

export interface PageRows {
  readonly height: number;
  readonly rows: readonly Row[];
}

/** Heads stand in the outer part of a page, and are not many. */
const outerPart = 0.16;
const mostHeads = 6;
/** Left and right pages may have heads of their own. */
const neighbours = [-2, -1, 1, 2];

const pageNumber =
  /^(?<word>page|стр(?:аница|\.)?|с\.|p\.|№)?\s*[-–—|([]?\s*(?<number>\d{1,4}|[ivxlc]{1,6})\s*[-–—|)\]]?(?<whole>\s*(?:of|из|\/|\|)\s*\d{1,4})?(?<after>\s*(?:page|стр\.?))?$/iu;

interface Edge {
  readonly key: string;
  readonly text: string;
  /** From the edge of the page. */
  readonly place: number;
  readonly row: Row;
}

/** Takes from each page the lines at its head and foot that its neighbours have too, but for their numbers, and its number. */
export function takeRunningHeads(pages: readonly PageRows[]): readonly PageBody[] {
  const body = bodySize(pages.flatMap(({ rows }) => rows));
  const tops = pages.map((page) => edgesOf(page, 'top'));
  const bottoms = pages.map((page) => edgesOf(page, 'bottom'));
  return pages.map(({ rows }, at) => {
    const repeated = headsOf(tops, at);
    const top = repeated.length > 0 || at === 0 ? repeated : smallHead(tops[at] ?? [], body);
    const bottom = headsOf(bottoms, at);
    const heads = new Set([...top, ...bottom].map(({ row }) => row));
    return {
      top: top.map(({ head }) => head),
      body: rows.filter((row) => !heads.has(row)),
      bottom: bottom.map(({ head }) => head).toReversed(),
    };
  });
}

/** The outermost rows first. */
function edgesOf({ rows, height }: PageRows, side: 'top' | 'bottom'): readonly Edge[] {
  const outer = side === 'top' ? rows.slice(0, mostHeads) : rows.slice(-mostHeads).toReversed();
  return outer.flatMap((row) => {
    const place = side === 'top' ? row.y : height - row.y;
    if (place > height * outerPart) return [];
    const text = wholeRow(row);
    return [{ row, text, place, key: text.replace(/\d+/gu, '#').toLowerCase() }];
  });
}

function headsOf(sides: readonly (readonly Edge[])[], at: number) {
  const heads: { readonly row: Row; readonly head: HeadOfPage }[] = [];
  const edges = sides[at] ?? [];
  for (const edge of edges) {
    const why = isPageNumber(sides, at, edge)
      ? 'page-number'
      : isRepeated(sides, at, edge)
        ? 'running-head'
        : undefined;
    if (!why) break;
    heads.push({ row: edge.row, head: { text: edge.text, why } });
  }
  // What stands as close to the text as its own lines is text that happens to come again.
  while (heads.at(-1)?.head.why === 'running-head' && isCloseToText(edges, heads.length)) heads.pop();
  return heads;
}

/** A line of small print alone at the head of a page, which the first page, its neighbour, has not. */
function smallHead(edges: readonly Edge[], body: number): ReturnType<typeof headsOf> {
  const [first] = edges;
  if (!first || edges.length < 2 || first.row.size > body * 0.92 || isCloseToText(edges, 1)) return [];
  return [{ row: first.row, head: { text: first.text, why: 'running-head' } }];
}

function isCloseToText(edges: readonly Edge[], count: number): boolean {
  const [last, next] = [edges[count - 1], edges[count]];
  if (!last || !next) return false;
  return Math.abs(last.row.y - next.row.y) < Math.max(last.row.size, next.row.size) * 1.5;
}

function isRepeated(sides: readonly (readonly Edge[])[], at: number, edge: Edge): boolean {
  if (!/\p{L}{2}/u.test(edge.text)) return false;
  return neighbours.some((step) =>
    sides[at + step]?.some((other) => other.key === edge.key && Math.abs(other.place - edge.place) < 7),
  );
}

function isPageNumber(sides: readonly (readonly Edge[])[], at: number, { text, place }: Edge): boolean {
  const own = numberIn(text);
  if (!own) return false;
  if (own.isNamed || own.value === at + 1) return true;
  return neighbours.some((step) =>
    sides[at + step]?.some(
      (other) => Math.abs(other.place - place) < 7 && numberIn(other.text)?.value === own.value + step,
    ),
  );
}

function numberIn(text: string): { readonly value: number; readonly isNamed: boolean } | undefined {
  const groups = text.length > 30 ? undefined : pageNumber.exec(text.trim())?.groups;
  if (!groups) return undefined;
  const { number = '', word, whole, after } = groups;
  const isNamed = [word, whole, after].some((part) => part !== undefined);
  return { value: /\d/u.test(number) ? Number(number) : romanValue(number.toLowerCase()), isNamed };
}

const romans: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanValue(letters: string): number {
  const values = Array.from(letters, (letter) => romans[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
