import { isBlock, isInert, isOutside } from './element-roles';
import { attribute, children, isElement, walk, type HtmlElement, type HtmlNode } from './html-tree';

/** How much an element holds, in letters; what is hidden, a menu or a footer counts for nothing. */
export interface Weight {
  letters: number;
  /** Letters of links. */
  linked: number;
  links: number;
  /** Letters that stand in the element itself and not in a block within it. */
  own: number;
  ownLinked: number;
  /** How much of it is running text; a long paragraph weighs more than as many letters of short ones. */
  prose: number;
}

export type PageWeights = ReadonlyMap<HtmlNode, Weight>;

const nothing: Readonly<Weight> = { letters: 0, linked: 0, links: 0, own: 0, ownLinked: 0, prose: 0 };
/** A block of fewer letters is a heading, a name or a button. */
const leastProse = 60;

type IsOutside = (element: HtmlElement) => boolean;

export interface WeighedPage {
  readonly weights: PageWeights;
  /** Whether an element is the page around its text. */
  readonly isOutside: IsOutside;
}

/**
 * Weighs every element of a page, each once. What is named like a menu or a box at the side and holds most of the page's
 * running text is neither: names are what a page's maker calls things.
 */
export function pageWeights(document: HtmlNode): WeighedPage {
  const nodes = [...walk(document)];
  const first = weigh(nodes, isOutside);
  const all = weightIn(first.weights, document).prose;
  const misnamed = new Set(
    first.outside.filter(({ weight }) => weight.prose > all).map(({ element }) => element),
  );
  if (misnamed.size === 0) return { weights: first.weights, isOutside };
  const isReally = (element: HtmlElement): boolean => !misnamed.has(element) && isOutside(element);
  return { weights: weigh(nodes, isReally).weights, isOutside: isReally };
}

function weigh(nodes: readonly HtmlNode[], isAround: IsOutside) {
  const weights = new Map<HtmlNode, Weight>();
  const outside: { readonly element: HtmlElement; readonly weight: Weight }[] = [];
  // From the last to the first: what is within an element is weighed before the element.
  for (let at = nodes.length - 1; at >= 0; at -= 1) {
    const node = nodes[at];
    if (!node) continue;
    const parent = 'parentNode' in node ? node.parentNode : null;
    if (!isElement(node)) {
      if (parent && 'value' in node && node.nodeName === '#text')
        addText(weightOf(weights, parent), node.value);
      continue;
    }
    const weight = weights.get(node);
    if (!weight) continue;
    if (isInert(node)) {
      weights.delete(node);
      continue;
    }
    finish(node, weight, weights);
    if (isAround(node)) {
      outside.push({ element: node, weight });
      weights.delete(node);
    } else if (parent) addElement(weightOf(weights, parent), node, weight);
  }
  return { weights, outside };
}

export function weightIn(weights: PageWeights, node: HtmlNode): Readonly<Weight> {
  return weights.get(node) ?? nothing;
}

/** The share of an element's letters that are links. */
export function linkShare({ letters, linked }: Readonly<Weight>): number {
  return letters === 0 ? 0 : linked / letters;
}

function weightOf(weights: Map<HtmlNode, Weight>, node: HtmlNode): Weight {
  const known = weights.get(node);
  if (known) return known;
  const fresh = { ...nothing };
  weights.set(node, fresh);
  return fresh;
}

function addText(weight: Weight, text: string): void {
  const { length } = text.trim();
  weight.letters += length;
  weight.own += length;
}

function addElement(weight: Weight, element: HtmlElement, inner: Weight): void {
  weight.letters += inner.letters;
  weight.linked += inner.linked;
  weight.links += inner.links;
  weight.prose += inner.prose;
  if (isBlock(element)) return;
  weight.own += inner.own;
  weight.ownLinked += inner.ownLinked;
}

function finish(element: HtmlElement, weight: Weight, weights: PageWeights): void {
  if (element.tagName === 'a') {
    weight.linked = weight.letters;
    weight.ownLinked = weight.own;
    weight.links = 1;
    return;
  }
  if (!isBlock(element)) return;
  if (weight.own >= leastProse && weight.ownLinked < weight.own * 0.4) weight.prose += weight.own ** 1.5;
  const isList = element.tagName === 'ul' || element.tagName === 'ol' || element.tagName === 'table';
  if (isList && weight.prose === 0 && weight.letters > 100 && linkShare(weight) < 0.3)
    weight.prose = weight.letters;
  for (const card of cardsOf(element, weights)) weight.prose -= weightIn(weights, card).prose;
}

/** Blocks of the same making, each with a link: the page's list of other things to read, with a few words of each. */
export function cardsOf(element: HtmlElement, weights: PageWeights): readonly HtmlElement[] {
  const kinds = new Map<string, HtmlElement[]>();
  for (const child of children(element)) {
    if (!isElement(child) || !isBlock(child) || child.tagName === 'p' || child.tagName === 'tr') continue;
    const name = attribute(child, 'class') ?? '';
    if (name === '' && child.tagName !== 'article') continue;
    const kind = `${child.tagName} ${name}`;
    const same = kinds.get(kind);
    if (same) same.push(child);
    else kinds.set(kind, [child]);
  }
  const cards: HtmlElement[] = [];
  for (const same of kinds.values()) {
    if (same.length < 3) continue;
    const leading = same.filter((child) => {
      const { letters, linked } = weightIn(weights, child);
      return letters > 0 && letters < 700 && linked >= 10 && linked > letters * 0.1;
    });
    if (leading.length >= same.length * 0.8) cards.push(...same);
  }
  return cards;
}
