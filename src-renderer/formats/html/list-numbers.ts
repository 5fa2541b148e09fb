import { romanNumeral } from '@/domain/roman-numeral';
import { attribute, children, isElement, type HtmlElement, type HtmlNode } from './html-tree';

const counts = new WeakMap<HtmlElement, Map<HtmlElement, number>>();

/** The number a browser shows before an item of an ordered list: "3.", "(b)", "iv."; none in other lists. */
export function listNumber(item: HtmlElement): string | undefined {
  const list = item.parentNode;
  if (!list || !isElement(list) || list.tagName !== 'ol') return undefined;
  if (
    [list, item].some((element) => /list-style(?:-type)?:\s*none/iu.test(attribute(element, 'style') ?? ''))
  )
    return undefined;
  const value = numbersOf(list).get(item);
  if (value === undefined) return undefined;
  const number = printed(value, attribute(item, 'type') ?? attribute(list, 'type') ?? styleType(list));
  return isWrittenOut(item, value) ? undefined : number;
}

/** Counted once a list, so that a list of any length costs its length. */
function numbersOf(list: HtmlElement): ReadonlyMap<HtmlElement, number> {
  const known = counts.get(list);
  if (known) return known;
  const numbers = new Map<HtmlElement, number>();
  const items = children(list)
    .filter((child) => isElement(child))
    .filter(({ tagName }) => tagName === 'li');
  const isReversed = attribute(list, 'reversed') !== undefined;
  let next = integer(attribute(list, 'start')) ?? (isReversed ? items.length : 1);
  for (const item of items) {
    next = integer(attribute(item, 'value')) ?? next;
    numbers.set(item, next);
    next += isReversed ? -1 : 1;
  }
  counts.set(list, numbers);
  return numbers;
}

/** Some pages write the number into the item as well as have it counted. */
function isWrittenOut(item: HtmlElement, value: number): boolean {
  let node: HtmlNode | undefined = item;
  for (let steps = 0; node && steps < 10; steps += 1) {
    const first: HtmlNode | undefined = children(node).find(
      (child) => isElement(child) || ('value' in child && child.value.trim() !== ''),
    );
    if (first && 'value' in first) return new RegExp(`^\\s*${value}[.)]`, 'u').test(first.value);
    node = first;
  }
  return false;
}

function integer(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,6}$/u.test(value.trim()) ? Number(value) : undefined;
}

function styleType(list: HtmlElement): string {
  const style = attribute(list, 'style')?.toLowerCase() ?? '';
  if (/upper-(?:alpha|latin)/u.test(style)) return 'A';
  if (style.includes('upper-roman')) return 'I';
  if (/lower-(?:alpha|latin)/u.test(style)) return 'a';
  return style.includes('lower-roman') ? 'i' : '1';
}

function printed(value: number, type: string): string {
  if (type === 'A' && value >= 1 && value <= 26) return `(${String.fromCodePoint(64 + value)})`;
  if (type === 'a' && value >= 1 && value <= 26) return `(${String.fromCodePoint(96 + value)})`;
  if (type === 'I' && value >= 1 && value < 40) return `${romanNumeral(value).toUpperCase()}.`;
  if (type === 'i' && value >= 1 && value < 40) return `(${romanNumeral(value)})`;
  return `${value}.`;
}
