import type { DefaultTreeAdapterMap } from 'parse5';

export type HtmlNode = DefaultTreeAdapterMap['node'];
export type HtmlElement = DefaultTreeAdapterMap['element'];

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

/** None of what can hold none, such as a text. */
export function children(node: HtmlNode): readonly HtmlNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** `undefined` where it is not given; names are in small letters. */
export function attribute(node: HtmlElement, name: string): string | undefined {
  return node.attrs.find((item) => item.name === name)?.value;
}

/** Every node in document order. A stack instead of recursion: a hostile page nests deeper than the call stack. */
export function* walk(root: HtmlNode): Generator<HtmlNode> {
  const stack: HtmlNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    const below = children(node);
    for (let at = below.length - 1; at >= 0; at -= 1) {
      const child = below[at];
      if (child) stack.push(child);
    }
  }
}
