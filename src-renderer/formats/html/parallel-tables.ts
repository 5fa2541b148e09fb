import { areParallel } from '../prior-records/parallel-columns';
import { isInert } from './element-roles';
import { attribute, children, isElement, walk, type HtmlElement, type HtmlNode } from './html-tree';

/** Of a cell no more is looked at to tell its language. */
const sampled = 400;
/** Nobody sets two languages beside each other in more rows. */
const mostRows = 2000;

/**
 * The tables that set a text beside itself in another language, each with its cells in the order they are read in: those
 * of the first column from top to bottom, then those of the next.
 */
export function parallelTables(document: HtmlNode): ReadonlyMap<HtmlElement, readonly HtmlElement[]> {
  const found = new Map<HtmlElement, readonly HtmlElement[]>();
  for (const node of walk(document)) {
    if (!isElement(node) || node.tagName !== 'table' || attribute(node, 'role') === 'presentation') continue;
    const rows = rowsOf(node);
    if (rows.length > 0 && areParallel(rows.map((row) => row.map(wordsOf)))) found.set(node, columnsOf(rows));
  }
  return found;
}

/** The rows that are the table's own; none where there are too many, or where it holds anything besides rows. */
function rowsOf(table: HtmlElement): readonly (readonly HtmlElement[])[] {
  const groups = elements(table).flatMap((child) =>
    /^(?:thead|tbody|tfoot)$/u.test(child.tagName) ? elements(child) : [child],
  );
  const rows = groups.filter(({ tagName }) => tagName === 'tr');
  if (rows.length < groups.filter(({ tagName }) => tagName !== 'colgroup').length || rows.length > mostRows)
    return [];
  return rows.map((row) => elements(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th'));
}

function elements(node: HtmlNode): readonly HtmlElement[] {
  return children(node).filter(isElement);
}

function columnsOf(rows: readonly (readonly HtmlElement[])[]): readonly HtmlElement[] {
  const columns: HtmlElement[][] = [];
  for (const row of rows)
    row.forEach((cell, at) => {
      (columns[at] ??= []).push(cell);
    });
  return columns.flat();
}

function wordsOf(cell: HtmlElement): string {
  let words = '';
  for (const node of walk(cell)) {
    if (words.length > sampled) break;
    if (isElement(node) && isInert(node)) continue;
    if ('value' in node && node.nodeName === '#text') words += ` ${node.value.trim()}`;
  }
  return words.replace(/\s+/gu, ' ').trim();
}
