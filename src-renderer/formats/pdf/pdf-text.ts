import type { Noise } from '../narrative/find-noise';
import { areJustified, noPageMeasure, type PageMeasure } from './column-measure';
import { bodySize, takeFootnotes } from './footnotes';
import { vocabularyOf, type Vocabulary } from './join-lines';
import type { Facing, PagePieces } from './page-pieces';
import { pageRegions, type Region } from './page-regions';
import { pageRows, type Fragment, type Row } from './page-rows';
import { paragraphsOf, type LastLine } from './paragraphs';
import { takeRunningHeads } from './running-heads';
import { tableRows } from './table-rows';
import { TextBuilder } from './text-builder';
import { linesOf, wholeRow, type TextLine } from './text-line';

export interface PdfText {
  readonly text: string;
  readonly dropped: readonly Noise[];
  readonly footnotes: number;
  /** Remarks in the margin; they stand behind the text. */
  readonly comments: number;
}

/** Where reading stopped, for the next column or page to go on from. */
interface Flow {
  readonly builder: TextBuilder;
  readonly known: Vocabulary;
  readonly page: PageMeasure;
  before: LastLine | undefined;
}

/**
 * The pages of a document as one text, in the order it is read: lines to paragraphs, columns one after the other, a text
 * in two languages side by side one language after the other, rows of tables with tabs, footnotes behind the text.
 */
export function pdfText(pages: readonly PagePieces[]): PdfText {
  const rows = pages.map(({ main }) => pageRows(main.pieces));
  const known = vocabularyOf(wholeRowsOf(rows));
  const builder = new TextBuilder(known);
  const size = bodySize(rows.flat());
  const flow: Flow = {
    builder,
    known,
    page: pageMeasure(rows, pages[0]?.main.width ?? 0),
    before: undefined,
  };
  const aside: Region[] = [];
  const notes: Row[] = [];
  let footnotes = 0;
  const stamps = new Set<string>();
  const bodies = takeRunningHeads(rows.map((of, at) => ({ rows: of, height: pages[at]?.main.height ?? 0 })));
  for (const [at, { top, body, bottom }] of bodies.entries()) {
    const page = pages[at];
    for (const head of top) builder.head(head);
    const taken = takeFootnotes(body, size);
    notes.push(...taken.notes);
    footnotes += taken.count;
    const regions = pageRegions(taken.body.flatMap((row) => row.fragments));
    // The second language of a page waits until the first is read to its end.
    const hasTwo = regions.some(({ isAside }) => isAside);
    if (!hasTwo) readRegions(flow, aside.splice(0));
    readRegions(
      flow,
      regions.filter((region) => !region.isAside),
    );
    aside.push(...regions.filter((region) => region.isAside));
    for (const turned of page?.turned ?? []) readTurned(flow, turned, stamps);
    for (const head of bottom) builder.head(head);
    const stamp = page?.slanted.join(' ').trim() ?? '';
    if (stamp !== '' && !stamps.has(stamp)) builder.head({ text: stamp, why: 'running-head' });
    stamps.add(stamp);
  }
  readRegions(flow, aside);
  flow.before = undefined;
  readLines(
    flow,
    notes.flatMap((row) => row.fragments),
    true,
  );
  const comments = pages.flatMap((page) => page.comments);
  for (const text of comments) builder.head({ text, why: 'comment' });
  return { ...builder.finish(), footnotes, comments: comments.length };
}

function readRegions(flow: Flow, regions: readonly Region[]): void {
  let wasAside = false;
  for (const region of regions) {
    if (region.isAside !== wasAside) flow.before = undefined;
    wasAside = region.isAside;
    if (region.kind === 'lines') {
      readLines(flow, region.fragments, false, region.isColumn);
      continue;
    }
    for (const [at, text] of tableRows(region.fragments, flow.known).entries())
      flow.builder.block({ text, after: at === 0 ? 'blank' : 'line' });
    flow.before = undefined;
  }
  if (wasAside) flow.before = undefined;
}

function readLines(flow: Flow, fragments: readonly Fragment[], isNote: boolean, isColumn = false): void {
  const lines = isNote ? linesInOrder(fragments) : linesOf(fragments);
  const last = lines.at(-1);
  if (!last) return;
  const page = isColumn ? noPageMeasure : flow.page;
  const { blocks, measure } = paragraphsOf(lines, flow.known, flow.before, page);
  for (const block of blocks) flow.builder.block(block);
  flow.before = { line: last, measure };
}

/** Footnotes of several pages follow one another; each page's are below those of the one before. */
function linesInOrder(fragments: readonly Fragment[]): readonly TextLine[] {
  const pages: Fragment[][] = [];
  let y = Infinity;
  for (const fragment of fragments) {
    if (fragment.y < y - 1) pages.push([]);
    pages.at(-1)?.push(fragment);
    y = fragment.y;
  }
  return pages.flatMap(linesOf);
}

/** Text along the page's edge, or a whole table turned on its side. The same on every page is a stamp. */
function readTurned(flow: Flow, { pieces }: Facing, stamps: Set<string>): void {
  const rows = pageRows(pieces);
  const text = rows.map(wholeRow).join(' ');
  if (stamps.has(text)) return;
  stamps.add(text);
  const before = flow.before;
  flow.before = undefined;
  readRegions(flow, pageRegions(rows.flatMap((row) => row.fragments)));
  flow.before = before;
}

/**
 * Where full lines end on most pages: lines that the next one goes on from. Where there is none, as in a list, the page is
 * taken to be as wide on its right as on its left.
 */
function pageMeasure(rows: readonly (readonly Row[])[], width: number): PageMeasure {
  const lines = rows.flat().flatMap(({ fragments }) => {
    const [first, last] = [fragments[0], fragments.at(-1)];
    return first && last ? [{ text: first.text, x0: first.x0, x1: last.x1 }] : [];
  });
  const ends = lines.map(({ x1 }) => x1).sort((a, b) => a - b);
  const starts = lines.map(({ x0 }) => x0).sort((a, b) => a - b);
  const right = ends[Math.floor(ends.length * 0.97)] ?? 0;
  const left = starts[Math.floor(starts.length * 0.1)] ?? 0;
  const isFull = ({ x1 }: { readonly x1: number }): boolean => x1 > right - (right - left) * 0.08;
  const wrapped = lines.filter((line, at) => isFull(line) && /^\p{Ll}/u.test(lines[at + 1]?.text ?? ''));
  if (wrapped.length === 0) return { right: Math.max(right, width - left), isJustified: false };
  return { right, isJustified: areJustified(ends, right) };
}

function* wholeRowsOf(rows: readonly (readonly Row[])[]): Generator<string> {
  for (const page of rows) for (const row of page) for (const { text } of row.fragments) yield text;
}
