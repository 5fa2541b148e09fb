import type { Noise } from '../narrative/find-noise';

/** Lines at the head and at the foot of a page that are looked at. */
const outermost = 3;

const pageNumber =
  /^\s*(?:page|стр(?:аница|\.)?|с\.)?\s*[-–—[(]?\s*(\d{1,4})\s*[-–—\])]?(?:\s*(?:of|из|\/)\s*\d{1,4})?\s*$/iu;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Running heads and page numbers of a text whose pages are parted by form feeds, as programs leave it that take the text out
 * of a print: lines at a page's head or foot that the next or the last page has too, but for their numbers.
 */
export function headsOfPages(text: string): readonly Noise[] {
  if (!text.includes('\f')) return [];
  const pages = pagesOf(text);
  const sides = [
    pages.map((lines) => lines.slice(0, outermost)),
    pages.map((lines) => lines.toReversed().slice(0, outermost)),
  ];
  return sides
    .flatMap((edges) => edges.flatMap((_, at) => headsAt(edges, at)))
    .sort((a, b) => a.start - b.start);
}

function headsAt(edges: readonly (readonly Line[])[], at: number): readonly Noise[] {
  const heads: Noise[] = [];
  for (const line of edges[at] ?? []) {
    const beside = [...(edges[at - 1] ?? []), ...(edges[at + 1] ?? [])];
    const number = pageNumber.exec(line.text)?.[1];
    const isNumber =
      number !== undefined &&
      beside.some((other) => Math.abs(Number(pageNumber.exec(other.text)?.[1]) - Number(number)) === 1);
    const isHead = /\p{L}{2}/u.test(line.text) && beside.some((other) => key(other) === key(line));
    if (!isNumber && !isHead) break;
    heads.push({ start: line.start, end: line.end, why: isNumber ? 'page-number' : 'running-head' });
  }
  return heads;
}

function key({ text }: Line): string {
  return text.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').toLowerCase();
}

/** The lines of each page that have words, without the space around them. */
function pagesOf(text: string): readonly (readonly Line[])[] {
  const pages: Line[][] = [[]];
  for (const found of text.matchAll(/[^\n\f]+|\f/gu)) {
    if (found[0] === '\f') {
      pages.push([]);
      continue;
    }
    const words = found[0].trim();
    const start = found.index + found[0].indexOf(words);
    if (words !== '') pages.at(-1)?.push({ start, end: start + words.length, text: words });
  }
  return pages;
}
