import { attribute, isElement, walk, type HtmlElement, type HtmlNode } from './html-tree';

/** A page with more words than this says something by itself, whatever it embeds. */
const enoughWords = 600;

/** What a frame of another page is called, or the page's address: it is not fetched. */
export function frameName(frame: HtmlElement): string | undefined {
  const name = attribute(frame, 'title') ?? attribute(frame, 'name');
  const address = attribute(frame, 'src');
  const words = [name, address].filter((word) => word !== undefined && word.trim() !== '').join(': ');
  return words === '' ? undefined : words.slice(0, 300);
}

/** How many other pages this one shows in frames, where it has hardly anything of its own. */
export function outsideFrames(document: HtmlNode, length: number): number {
  let count = 0;
  for (const node of walk(document)) {
    if (!isElement(node) || !/^i?frame$/u.test(node.tagName)) continue;
    const address = attribute(node, 'src') ?? '';
    if (address !== '' && !address.startsWith('about:') && (node.tagName === 'frame' || length < enoughWords))
      count += 1;
  }
  return count;
}
