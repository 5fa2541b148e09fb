import { parse } from 'parse5';
import { mergeSpans, type Span } from '../narrative/span';
import { isBlock, isInert, isOutside, isSpaced } from './element-roles';
import { attribute, children, isElement, walk, type HtmlElement, type HtmlNode } from './html-tree';
import { listNumber } from './list-numbers';
import { pageMetadata, type PageMetadata } from './page-metadata';
import { TextWriter } from './text-writer';

export interface HtmlText {
  /** Plain text, one block a line, blank lines between paragraphs; LF. */
  readonly text: string;
  /** What stands outside the main content: still in the text, for the reviewer to see struck through. */
  readonly dropped: readonly { readonly start: number; readonly end: number; readonly why: 'navigation' }[];
  readonly about: PageMetadata;
}

interface Step {
  readonly node: HtmlNode;
  readonly leaving: boolean;
}

/**
 * A page to plain text. Scripts, styles and hidden parts are gone; nothing of the page is run or fetched. Menus,
 * footers and asides stay in the text but are marked as dropped. Numbers of ordered lists are written out.
 */
export function htmlToText(html: string): HtmlText {
  const document = parse(html);
  const writer = new TextWriter();
  const steps: Step[] = [{ node: document, leaving: false }];
  const open: number[] = [];
  const main = mainElement(document);
  let content: { start: number; end: number } | undefined;
  const dropped: { start: number; end: number; why: 'navigation' }[] = [];
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { node, leaving } = step;
    if ('value' in node && node.nodeName === '#text') writer.write(node.value);
    if (!isElement(node)) {
      if (!leaving) pushChildren(steps, node);
      continue;
    }
    if (leaving) {
      leave(writer, node);
      if (node === main && content) content = { start: content.start, end: writer.length };
      if (isOutside(node)) {
        const start = open.pop();
        if (start !== undefined && open.length === 0)
          dropped.push({ start, end: writer.length, why: 'navigation' });
      }
      continue;
    }
    if (isInert(node)) continue;
    enter(writer, node);
    if (node === main) content = { start: writer.length, end: writer.length };
    if (isOutside(node)) open.push(writer.length);
    steps.push({ node, leaving: true });
    pushChildren(steps, node);
  }
  const text = writer.finish();
  const around = content ? aroundMain(text, content) : [];
  const all = mergeSpans([...dropped, ...around]).flatMap((span) =>
    trimmed(text, { ...span, why: 'navigation' as const }),
  );
  return { text, dropped: all, about: pageMetadata(document) };
}

/** The page's own word for its content: its only `main`, else its only `article`. */
function mainElement(document: HtmlNode): HtmlElement | undefined {
  for (const tag of ['main', 'article']) {
    const found: HtmlElement[] = [];
    for (const node of walk(document))
      if (isElement(node) && (node.tagName === tag || attribute(node, 'role') === tag)) found.push(node);
    if (found.length === 1) return found[0];
  }
  return undefined;
}

/** What stands before and after the main content; nothing where that content is a small part of the page. */
function aroundMain(text: string, { start, end }: Span): readonly Span[] {
  if (text.slice(start, end).trim().length < text.length * 0.25) return [];
  return [
    { start: 0, end: start },
    { start: end, end: text.length },
  ].filter((span) => span.end > span.start);
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
  else if (element.tagName === 'td' || element.tagName === 'th') writer.cell();
  else if (element.tagName === 'img') writer.write(` ${attribute(element, 'alt') ?? ''} `);
  else if (isBlock(element)) writer.breakBlock(isSpaced(element));
  if (element.tagName === 'pre') writer.keepLines(true);
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
