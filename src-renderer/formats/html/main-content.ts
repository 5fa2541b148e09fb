import { attribute, children, isElement, walk, type HtmlElement, type HtmlNode } from './html-tree';
import { cardsOf, linkShare, weightIn, type PageWeights } from './page-weights';

/** Less running text than this is no content of a page, or the page is nothing else. */
const leastLetters = 200;

/**
 * The element that holds what the page is about: its only `main`, else its only `article`, else the innermost one with
 * nearly all of the page's running text.
 * @returns `undefined` where the page is of one piece
 */
export function mainContent(document: HtmlNode, weights: PageWeights): HtmlElement | undefined {
  return named(document) ?? densest(document, weights);
}

function named(document: HtmlNode): HtmlElement | undefined {
  for (const tag of ['main', 'article']) {
    const found: HtmlElement[] = [];
    for (const node of walk(document))
      if (isElement(node) && (node.tagName === tag || attribute(node, 'role') === tag)) found.push(node);
    if (found.length === 1) return found[0];
  }
  return undefined;
}

function densest(document: HtmlNode, weights: PageWeights): HtmlElement | undefined {
  const body = bodyOf(document);
  if (!body) return undefined;
  const all = weightIn(weights, body).prose;
  let found: HtmlElement = body;
  for (let next: HtmlElement | undefined = body; next; next = heaviest(next, weights, all * 0.8))
    found = next;
  // What is a whole paragraph beside it belongs to it: a lead, a closing line.
  while (found !== body) {
    const parent = found.parentNode;
    if (!parent || !isElement(parent)) break;
    const inside = found;
    const beside = children(parent).some((child) => child !== inside && hasParagraph(child, weights));
    if (!beside) break;
    found = parent;
  }
  // A paragraph alone, or one cell of a table, is too little to call all the rest noise.
  while (found !== body && /^(?:p|li|td|th|tr|tbody|table|ul|ol|dd|font|center|span)$/u.test(found.tagName)) {
    const parent = found.parentNode;
    if (found.tagName === 'td' && weightIn(weights, found).letters > leastLetters * 3) break;
    if (!parent || !isElement(parent)) break;
    found = parent;
  }
  return found === body || weightIn(weights, found).letters < leastLetters ? undefined : found;
}

function bodyOf(document: HtmlNode): HtmlElement | undefined {
  for (const node of walk(document)) if (isElement(node) && node.tagName === 'body') return node;
  return undefined;
}

function heaviest(element: HtmlElement, weights: PageWeights, least: number): HtmlElement | undefined {
  if (least <= 0) return undefined;
  for (const child of children(element))
    if (isElement(child) && weightIn(weights, child).prose >= least) return child;
  return undefined;
}

/** Whether a block of running text stands in it that is none of a list of links. */
function hasParagraph(root: HtmlNode, weights: PageWeights): boolean {
  if (!isElement(root)) return 'value' in root && root.value.trim().length > 100;
  if (weightIn(weights, root).prose === 0) return false;
  const skipped = new Set<HtmlNode>();
  for (const node of walk(root)) {
    const parent = 'parentNode' in node ? node.parentNode : null;
    if (parent && skipped.has(parent)) skipped.add(node);
    if (!isElement(node) || skipped.has(node)) continue;
    for (const card of cardsOf(node, weights)) skipped.add(card);
    const weight = weightIn(weights, node);
    if (weight.own >= 100 && weight.ownLinked < weight.own * 0.3 && !skipped.has(node)) return true;
  }
  return false;
}

/** Lists and lines that are all links: a menu, whatever it is called. */
export function isLinkGroup(element: HtmlElement, weights: PageWeights): boolean {
  if (!/^(?:ul|ol|div|p|table|section|dl)$/u.test(element.tagName)) return false;
  const weight = weightIn(weights, element);
  return weight.links >= 3 && weight.letters < 3000 && linkShare(weight) >= 0.85;
}
