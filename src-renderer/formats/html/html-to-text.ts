import { parse } from 'parse5';
import type { SourceNote } from '@/domain/draft';
import { mergeSpans, type Span } from '../narrative/span';
import { dataTables } from './data-tables';
import { isBlock, isInert, isSpaced } from './element-roles';
import { frameName, outsideFrames } from './frames';
import { attribute, children, isElement, type HtmlElement, type HtmlNode } from './html-tree';
import { listNumber } from './list-numbers';
import { isLinkGroup, mainContent } from './main-content';
import { pageMetadata, type PageMetadata } from './page-metadata';
import { pageWeights, type WeighedPage } from './page-weights';
import { parallelTables } from './parallel-tables';
import { TextWriter } from './text-writer';

export interface HtmlText {
  /** Plain text, one block a line, blank lines between paragraphs; LF. */
  readonly text: string;
  /** What stands outside the main content: still in the text, for the reviewer to see struck through. */
  readonly dropped: readonly { readonly start: number; readonly end: number; readonly why: 'navigation' }[];
  readonly about: PageMetadata;
  readonly notes: readonly SourceNote[];
}

interface Step {
  readonly node: HtmlNode;
  readonly leaving: boolean;
}

/** Where parts of the page stand in its text. */
interface Places {
  main: Span | undefined;
  /** The last heading before the main content. */
  heading: Span | undefined;
  /** Dates of the page, which are told even where they stand beside its content. */
  readonly dates: Span[];
  readonly outside: Span[];
}

/**
 * A page to plain text. Scripts, styles and hidden parts are gone; nothing of the page is run or fetched. Menus, lists of
 * other news, comments and what else stands around its content stay in the text but are marked as dropped. Numbers of
 * ordered lists are written out; the cells of a table of data stand on one line, parted by tabs.
 */
export function htmlToText(html: string): HtmlText {
  const document = parse(html);
  const weighed = pageWeights(document);
  const main = mainContent(document, weighed.weights);
  const { text, places } = writePage(document, weighed, main);
  const around = places.main ? aroundMain(text, places.main, places) : [];
  const dropped = mergeSpans([...places.outside, ...around]).flatMap((span) =>
    trimmed(text, { ...span, why: 'navigation' as const }),
  );
  const frames = outsideFrames(document, text.length);
  const notes = frames > 0 ? [{ code: 'outside-links' as const, count: frames }] : [];
  return { text, dropped, about: pageMetadata(document), notes };
}

function writePage(document: HtmlNode, { weights, isOutside }: WeighedPage, main: HtmlElement | undefined) {
  const writer = new TextWriter();
  const parallel = parallelTables(document);
  const tables = new Set([...dataTables(document, weights)].filter((table) => !parallel.has(table)));
  const columns = new Set([...parallel.values()].flat());
  const places: Places = { main: undefined, heading: undefined, dates: [], outside: [] };
  const steps: Step[] = [{ node: document, leaving: false }];
  const open: { readonly node: HtmlElement; readonly start: number; readonly noise: boolean }[] = [];
  const table: HtmlElement[] = [];
  const isNoise = (node: HtmlElement): boolean => isOutside(node) || (!main && isLinkGroup(node, weights));
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { node, leaving } = step;
    if ('value' in node && node.nodeName === '#text') writer.write(node.value);
    if (!isElement(node)) {
      if (!leaving) pushChildren(steps, node);
      continue;
    }
    const isCell = node.tagName === 'td' || node.tagName === 'th';
    if (leaving) {
      if (tables.has(node)) table.pop();
      if (isCell && table.length > 0) writer.keepInCell(false);
      leave(writer, node);
      const begun = open.at(-1);
      if (begun?.node === node) {
        open.pop();
        placeOf(node, { start: begun.start, end: writer.length }, node === main, places);
        if (begun.noise) places.outside.push({ start: begun.start, end: writer.length });
      }
      continue;
    }
    if (node.tagName === 'frame') writeFrame(writer, node, places);
    if (isInert(node)) continue;
    if (isCell && columns.has(node)) writer.breakBlock(true);
    else if (isCell) writer.cell(table.length > 0);
    else enter(writer, node);
    if (tables.has(node)) table.push(node);
    if (isCell && table.length > 0) writer.keepInCell(true);
    const noise = isNoise(node);
    if (node === main || noise || isHeading(node) || isDate(node))
      open.push({ node, start: writer.length, noise });
    steps.push({ node, leaving: true });
    const cells = parallel.get(node);
    if (cells) for (const cell of cells.toReversed()) steps.push({ node: cell, leaving: false });
    else pushChildren(steps, node);
  }
  return { text: writer.finish(), places };
}

function placeOf(node: HtmlElement, span: Span, isMain: boolean, places: Places): void {
  if (isMain) places.main = span;
  else if (isHeading(node)) {
    if (!places.main) places.heading = span;
  } else if (isDate(node) && span.end - span.start < 80) places.dates.push(span);
}

function isHeading(node: HtmlElement): boolean {
  return node.tagName === 'h1';
}

function isDate(node: HtmlElement): boolean {
  if (node.tagName === 'time') return true;
  if (node.attrs.length === 0) return false;
  const names = `${attribute(node, 'class') ?? ''} ${attribute(node, 'itemprop') ?? ''}`.toLowerCase();
  return (
    names.length > 1 &&
    names.length < 200 &&
    /(?:^|[\s_-])(?:date|datetime|pubdate|published|created|modified|updated|changed|timestamp|datepublished|datemodified)(?:$|[\s_-])/u.test(
      names,
    )
  );
}

/** A heading so far before the content is another's. */
const headingReach = 900;

/**
 * What stands before and after the main content; nothing where that content is a small part of the page. The page's
 * heading and its dates are no noise wherever they stand.
 */
function aroundMain(text: string, { start, end }: Span, { heading, dates }: Places): readonly Span[] {
  if (text.slice(start, end).trim().length < text.length * 0.25) return [];
  const from = heading && start - heading.end < headingReach && heading.end <= start ? heading.start : start;
  const gaps = [
    { start: 0, end: from },
    { start: end, end: text.length },
  ];
  return gaps.flatMap((gap) => without(gap, dates)).filter((span) => span.end > span.start);
}

function without(span: Span, holes: readonly Span[]): readonly Span[] {
  const parts: Span[] = [];
  let { start } = span;
  for (const hole of mergeSpans(holes)) {
    if (hole.end <= start || hole.start >= span.end) continue;
    parts.push({ start, end: hole.start });
    start = hole.end;
  }
  return [...parts, { start, end: span.end }];
}

function writeFrame(writer: TextWriter, node: HtmlElement, places: Places): void {
  const name = frameName(node);
  if (name === undefined) return;
  writer.breakBlock(false);
  const start = writer.length;
  writer.write(name);
  writer.breakBlock(false);
  places.outside.push({ start, end: writer.length });
}

function pushChildren(steps: Step[], node: HtmlNode): void {
  const below = children(node);
  for (let at = below.length - 1; at >= 0; at -= 1) {
    const child = below[at];
    if (child) steps.push({ node: child, leaving: false });
  }
}

function enter(writer: TextWriter, element: HtmlElement): void {
  if (element.tagName === 'br') writer.breakLine();
  else if (element.tagName === 'img') writer.write(` ${attribute(element, 'alt') ?? ''} `);
  else if (isBlock(element)) writer.breakBlock(isSpaced(element));
  if (element.tagName === 'pre') writer.keepLines(true);
  if (element.tagName === 'tr') writer.row();
  const number = element.tagName === 'li' ? listNumber(element) : undefined;
  if (number !== undefined) writer.write(`${number} `);
}

function leave(writer: TextWriter, element: HtmlElement): void {
  if (element.tagName === 'pre') writer.keepLines(false);
  if (isBlock(element)) writer.breakBlock(isSpaced(element));
}

function trimmed<T extends { start: number; end: number }>(text: string, span: T): readonly T[] {
  let { start, end } = span;
  end = Math.min(end, text.length);
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return end > start ? [{ ...span, start, end }] : [];
}
