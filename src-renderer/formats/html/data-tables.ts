import { attribute, children, isElement, walk, type HtmlElement, type HtmlNode } from './html-tree';
import { weightIn, type PageWeights } from './page-weights';

/** A cell with more is a part of a page that was laid out as a table. */
const mostOfCell = 900;

/**
 * The tables that hold data: rows of several short cells. In these the words of a cell stay on one line, however many
 * paragraphs it has. Tables that only lay a page out are read through as blocks.
 */
export function dataTables(document: HtmlNode, weights: PageWeights): ReadonlySet<HtmlElement> {
  const tables = new Set<HtmlElement>();
  const rows = new Map<HtmlElement, number>();
  for (const node of walk(document)) {
    if (!isElement(node)) continue;
    const table = /^(?:tr|td|th|table)$/u.test(node.tagName) ? tableAround(node) : undefined;
    if (node.tagName === 'table') {
      if (attribute(node, 'role') !== 'presentation') tables.add(node);
      if (table) tables.delete(table);
    } else if (node.tagName === 'tr' && table) {
      const cells = children(node).filter((child) => isElement(child) && /^t[dh]$/u.test(child.tagName));
      if (cells.length > 1) rows.set(table, (rows.get(table) ?? 0) + 1);
    } else if (table && weightIn(weights, node).letters > mostOfCell) tables.delete(table);
  }
  for (const table of tables) if ((rows.get(table) ?? 0) < 2) tables.delete(table);
  return tables;
}

/** The table an element stands in, itself not counted; a table's rows are never deep below it. */
function tableAround(element: HtmlElement): HtmlElement | undefined {
  let at = element.parentNode;
  for (let steps = 0; at && isElement(at) && steps < 40; steps += 1) {
    if (at.tagName === 'table') return at;
    at = at.parentNode;
  }
  return undefined;
}
