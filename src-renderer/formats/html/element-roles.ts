import { attribute, type HtmlElement } from './html-tree';

/** What never is text: code, styles, forms' machinery, embedded things. */
const inert = new Set(
  'script style noscript template head iframe object embed svg math canvas audio video select option datalist input textarea button link meta map area progress meter dialog'.split(
    ' ',
  ),
);
const blocks = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody thead tfoot tr ul caption title'.split(
    ' ',
  ),
);
/** Elements that a reader sees a blank line around. */
const spaced = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol table blockquote pre section article main header footer nav aside hr'.split(' '),
);
const outside = new Set(['nav', 'aside', 'footer']);
const outsideRoles = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'menu',
  'menubar',
]);
const outsideNames =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|side-bar|footer|cookie|cookies|banner|social|share|sharing|related|pagination|pager|toolbar|skip-link|newsletter|subscribe|widget|advert|promo)(?:$|[\s_-])/u;

export function isInert(element: HtmlElement): boolean {
  return inert.has(element.tagName) || isHidden(element);
}

export function isBlock(element: HtmlElement): boolean {
  return blocks.has(element.tagName);
}

export function isSpaced(element: HtmlElement): boolean {
  return spaced.has(element.tagName);
}

/** Whether the element is the page around the text: its menu, its footer, its list of other things. */
export function isOutside(element: HtmlElement): boolean {
  if (outside.has(element.tagName)) return true;
  if (outsideRoles.has(attribute(element, 'role') ?? '')) return true;
  if (element.tagName === 'body' || element.tagName === 'main' || element.tagName === 'article') return false;
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.toLowerCase();
  return outsideNames.test(names);
}

function isHidden(element: HtmlElement): boolean {
  if (attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true') return true;
  const style = attribute(element, 'style')?.toLowerCase().replaceAll(' ', '') ?? '';
  return style.includes('display:none') || style.includes('visibility:hidden');
}
