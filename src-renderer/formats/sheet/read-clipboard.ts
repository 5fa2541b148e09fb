import { parse } from 'parse5';

import { isBlock, isInert } from '../html/element-roles';
import { attribute, children, isElement, walk, type HtmlElement, type HtmlNode } from '../html/html-tree';
import { tableOfLines } from '../tables/table-of-lines';
import { normaliseLines } from '../text/decode-text';
import { findSeparator, parseDelimited } from './parse-delimited';
import { columnLimit, type MergedCells, type ReadSheet } from './sheet';
import { withinLimits } from './within-limits';

/** What a paste brings: the page that Excel, Word and mail programs write beside the text, and the text. */
export interface Pasted {
  readonly html: string;
  readonly text: string;
}

/** The tables of a paste; none where it is lines of text. */
export function readClipboard({ html, text }: Pasted): readonly ReadSheet[] {
  const tables = html.includes('<table') || html.includes('<TABLE') ? tablesOf(html) : [];
  if (tables.length > 0) return tables;
  const plain = withoutListMarks(normaliseLines(text));
  const separator = findSeparator(plain);
  // Commas part the titles of persons in lines of an ordinary list as well.
  if (separator === '\t' || separator === ';' || separator === '|')
    return [parseDelimited(plain, '', separator)];
  const ofLines = tableOfLines(plain);
  return ofLines ? [ofLines] : [];
}

const listMark = /^\s*(?:\(?\d{1,3}[.)]|[•·▪●◦‣*–—-]|o|\p{Ll}\))\t(?=[^\t]*$)/u;

/** Word parts the numbers and bullets of a list from its lines by a tab: that makes no table of it. */
function withoutListMarks(text: string): string {
  const lines = text.split('\n');
  const parted = lines.filter((line) => line.includes('\t'));
  if (parted.length === 0 || !parted.every((line) => listMark.test(line))) return text;
  return lines.map((line) => line.replace(listMark, '')).join('\n');
}

function tablesOf(html: string): readonly ReadSheet[] {
  const tables: ReadSheet[] = [];
  for (const node of walk(parse(html))) {
    if (isElement(node) && node.tagName === 'table') tables.push(tableOf(node));
  }
  // A table that holds no columns lays out a page.
  return tables.filter(
    ({ rows }) => rows.filter((row) => row.filter((cell) => cell !== '').length > 1).length > 0,
  );
}

function tableOf(table: HtmlElement): ReadSheet {
  const rows: string[][] = [];
  const merges: MergedCells[] = [];
  const taken = new Set<string>();
  const rowElements = rowsOf(table);
  let top = 0;
  let columns = false;
  for (const row of rowElements) {
    const cells = (rows[top] ??= []);
    let left = 0;
    for (const cell of children(row)) {
      if (!isElement(cell) || (cell.tagName !== 'td' && cell.tagName !== 'th')) continue;
      while (taken.has(`${top}/${left}`)) left += 1;
      if (left >= columnLimit) {
        columns ||= textOf(cell) !== '';
        break;
      }
      // A cell reaches no further than the table: a page may claim millions of cells for one.
      const right = Math.min(left + span(cell, 'colspan'), columnLimit) - 1;
      const bottom = Math.min(top + span(cell, 'rowspan'), rowElements.length) - 1;
      cells[left] = textOf(cell);
      if (right > left || bottom > top) {
        merges.push({ top, left, bottom, right });
        for (let y = top; y <= bottom; y += 1) for (let x = left; x <= right; x += 1) taken.add(`${y}/${x}`);
      }
      left = right + 1;
    }
    top += 1;
  }
  return withinLimits({
    name: '',
    rows: rows.map((row) => Array.from(row, (cell) => cell ?? '')),
    merges,
    dateSystem: 1900,
    cut: { rows: false, columns },
  });
}

/** The rows of the table itself, not of tables within its cells. */
function rowsOf(table: HtmlElement): readonly HtmlElement[] {
  return children(table).flatMap((node) => {
    if (!isElement(node)) return [];
    if (node.tagName === 'tr') return [node];
    return ['tbody', 'thead', 'tfoot'].includes(node.tagName) ? rowsOf(node) : [];
  });
}

function span(cell: HtmlElement, name: string): number {
  const count = Number.parseInt(attribute(cell, name) ?? '1', 10);
  return Number.isFinite(count) ? Math.max(1, count) : 1;
}

function textOf(cell: HtmlElement): string {
  let text = '';
  const steps: { readonly node: HtmlNode; readonly leaving: boolean }[] = [{ node: cell, leaving: false }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { node, leaving } = step;
    if ('value' in node && node.nodeName === '#text') text += node.value.replace(/[ \t\r\n\u00a0]+/gu, ' ');
    if (!isElement(node)) continue;
    if (node !== cell && (isBlock(node) || node.tagName === 'br')) text += '\n';
    if (leaving || isInert(node)) continue;
    steps.push({ node, leaving: true });
    for (const child of children(node).toReversed()) steps.push({ node: child, leaving: false });
  }
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}
