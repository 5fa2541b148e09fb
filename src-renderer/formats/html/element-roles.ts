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
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|submenu|topmenu|mainmenu|breadcrumbs?|sidebar|side-bar|footer|topbar|cookie|cookies|gdpr|consent|banner|social|socials|share|sharing|sharethis|addthis|addtoany|ya-share2|pluso|related|recommended|recommendations-list|read-also|see-also|also-read|more-news|latest-news|last-news|other-news|popular|trending|teasers?|pagination|pager|toolbar|skip-link|newsletter|subscribe|subscription|advert|adverts|ads|adv|promo|sponsors?|comments?|commentlist|comment-list|respond|disqus|login|signin|search-form|searchform|lang-switch|language-switcher|langs|tagcloud|tag-cloud|copyright|back-to-top|scroll-top|popup|modal|print-link|views-count|rating|wm-ipp|wm-ipp-base|wm-ipp-print|google-cache-hdr)(?:$|[\s_-])/u;
/** A box at the side of a page; where it is the end of a longer name it is any part that an editor has put together. */
const sideBox = /(?:^|\s)widget(?:$|[\s_-])/u;
/** Names that only seem to be of the page around the text. */
const insideNames =
  /(?:^|[\s_-])(?:no-sidebar|with-sidebar|has-sidebar|sidebar-(?:left|right|none|off|no)|no-banner|without-\w+|comments?-(?:closed|open|off))(?:$|[\s_-])/u;

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
  if (element.attrs.length === 0) return false;
  if (outsideRoles.has(attribute(element, 'role') ?? '')) return true;
  if (element.tagName === 'body' || element.tagName === 'main' || element.tagName === 'article') return false;
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.toLowerCase();
  if (names.length < 2 || names.length > 600) return false;
  return (outsideNames.test(names) || sideBox.test(names)) && !insideNames.test(names);
}

function isHidden(element: HtmlElement): boolean {
  if (element.attrs.length === 0) return false;
  if (attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true') return true;
  // A saved page keeps what its style sheets hid under a name of the saver's.
  if (/(?:^|\s)sf-hidden(?:\s|$)/u.test(attribute(element, 'class') ?? '')) return true;
  const style = attribute(element, 'style')?.toLowerCase().replaceAll(' ', '') ?? '';
  return style.includes('display:none') || style.includes('visibility:hidden');
}
