import { attribute, children, isElement, type HtmlElement } from './html-tree';

const counts = new WeakMap<HtmlElement, Map<HtmlElement, number>>();

/** The number a browser shows before an item of an ordered list: "3.", "(b)", "iv."; none in other lists. */
export function listNumber(item: HtmlElement): string | undefined {
  const list = item.parentNode;
  if (!list || !isElement(list) || list.tagName !== 'ol') return undefined;
  const value = numbersOf(list).get(item);
  return value === undefined ? undefined : printed(value, attribute(list, 'type') ?? styleType(list));
}

/** Counted once a list, so that a list of any length costs its length. */
function numbersOf(list: HtmlElement): ReadonlyMap<HtmlElement, number> {
  const known = counts.get(list);
  if (known) return known;
  const numbers = new Map<HtmlElement, number>();
  let next = integer(attribute(list, 'start')) ?? 1;
  for (const child of children(list)) {
    if (!isElement(child) || child.tagName !== 'li') continue;
    next = integer(attribute(child, 'value')) ?? next;
    numbers.set(child, next);
    next += 1;
  }
  counts.set(list, numbers);
  return numbers;
}

function integer(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,6}$/u.test(value.trim()) ? Number(value) : undefined;
}

function styleType(list: HtmlElement): string {
  const style = attribute(list, 'style')?.toLowerCase() ?? '';
  if (/lower-(?:alpha|latin)/u.test(style)) return 'a';
  return style.includes('lower-roman') ? 'i' : '1';
}

function printed(value: number, type: string): string {
  if (/^a$/iu.test(type) && value >= 1 && value <= 26) return `(${String.fromCodePoint(96 + value)})`;
  if (/^i$/iu.test(type) && value >= 1 && value < 40) return `(${roman(value)})`;
  return `${value}.`;
}

function roman(value: number): string {
  const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
  return 'x'.repeat(Math.floor(value / 10)) + (ones[value % 10] ?? '');
}
