import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

import { readAnnotations } from './page-annotations';

/** A run of text as the page draws it. Points; x from the left, y from the top, as its reader holds the page. */
export interface Piece {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** The base line. */
  readonly y: number;
  readonly size: number;
  readonly font: string;
  /** Whether the page draws a space before it. */
  readonly spaced: boolean;
}

/** Text that runs one way. Every way has coordinates of its own, in which it is upright. */
export interface Facing {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

export interface PagePieces {
  /** The way most of the page's text runs. */
  readonly main: Facing;
  /** Text that runs upwards, downwards or on its head. */
  readonly turned: readonly Facing[];
  /** Text that runs aslant: a stamp across the page. */
  readonly slanted: readonly string[];
  readonly comments: readonly string[];
}

/** More than a page that was written to be read can hold. */
const mostItems = 60_000;

export async function readPagePieces(page: PDFPageProxy): Promise<PagePieces> {
  const { comments, filled } = await readAnnotations(page);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const ways: Piece[][] = [[...filled], [], [], []];
  const slanted: string[] = [];
  let spaced = false;
  for (const item of items.slice(0, mostItems)) {
    if (!('str' in item)) continue;
    if (item.str.trim() === '') {
      spaced = true;
      continue;
    }
    const [a, b, c, d, e, f] = times(transform, item.transform as number[]);
    const size = Math.hypot(c, d);
    const turn = Math.atan2(b, a) / (Math.PI / 2);
    const way = Math.round(turn);
    if (![e, f, size, item.width].every(Number.isFinite) || size <= 0) continue;
    if (Math.abs(turn - way) > 0.06) {
      slanted.push(item.str);
      continue;
    }
    const [x, y] = upright(way & 3, e, f, width, height);
    const [x0, x1] = item.dir === 'rtl' && item.width < 0 ? [x + item.width, x] : [x, x + item.width];
    ways[way & 3]?.push({ text: item.str, x0, x1, y, size, font: item.fontName, spaced });
    spaced = item.hasEOL;
  }
  const facings = ways.map((pieces, way) => ({
    pieces,
    ...(way % 2 === 0 ? { width, height } : { width: height, height: width }),
  }));
  const main = facings.reduce((best, facing) => (letters(facing) > letters(best) ? facing : best));
  return {
    main,
    turned: facings.filter((facing) => facing !== main && facing.pieces.length > 0),
    slanted,
    comments,
  };
}

function letters({ pieces }: Facing): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}

type Matrix = readonly [number, number, number, number, number, number];

function times(m: readonly number[], n: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = n;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

/** The place on the page as it is held for text that runs this way to be read. */
function upright(
  way: number,
  x: number,
  y: number,
  width: number,
  height: number,
): readonly [number, number] {
  if (way === 1) return [y, width - x];
  if (way === 2) return [width - x, height - y];
  return way === 3 ? [height - y, x] : [x, y];
}
