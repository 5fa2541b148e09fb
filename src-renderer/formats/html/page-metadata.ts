import type { DefaultTreeAdapterMap } from 'parse5';
import { attribute, children, isElement, walk } from './html-tree';
import { parseEdtf } from '@/domain/edtf';

/** What a page says of itself outside its text. */
export interface PageMetadata {
  readonly title?: string;
  readonly language?: string;
  /** ISO 8601, with minutes where the page gives a time. */
  readonly published?: string;
  readonly modified?: string;
}

/** The same while it is being gathered: the first statement of each counts. */
type Gathered = { -readonly [K in keyof PageMetadata]-?: PageMetadata[K] | undefined };

const titleNames = new Set(['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'citation_title']);
const publishedNames = new Set([
  'article:published_time',
  'og:published_time',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.issued',
  'dcterms.created',
  'datepublished',
  'pubdate',
  'publish-date',
  'citation_publication_date',
]);
const modifiedNames = new Set([
  'article:modified_time',
  'og:updated_time',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
  'datemodified',
  'revised',
]);

/** Title, language and dates from the page's head, its `time` elements and its schema.org attributes. */
export function pageMetadata(document: DefaultTreeAdapterMap['document']): PageMetadata {
  const found: Gathered = {
    title: undefined,
    language: undefined,
    published: undefined,
    modified: undefined,
  };
  let headTitle: string | undefined;
  for (const node of walk(document)) {
    if (!isElement(node)) continue;
    if (node.tagName === 'html') found.language ??= language(attribute(node, 'lang'));
    else if (node.tagName === 'title') headTitle ??= textOf(node);
    else if (node.tagName === 'meta') readMeta(found, node);
    else if (node.tagName === 'time') readTime(found, node);
  }
  const title = found.title ?? headTitle;
  return known({ ...found, title });
}

function readMeta(found: Gathered, node: DefaultTreeAdapterMap['element']): void {
  const name = (
    attribute(node, 'property') ??
    attribute(node, 'name') ??
    attribute(node, 'itemprop') ??
    attribute(node, 'http-equiv') ??
    ''
  ).toLowerCase();
  const content = attribute(node, 'content')?.trim();
  if (content === undefined || content === '') return;
  if (titleNames.has(name)) found.title ??= content;
  else if (publishedNames.has(name)) found.published ??= isoTime(content);
  else if (modifiedNames.has(name)) found.modified ??= isoTime(content);
  else if (name === 'content-language') found.language ??= language(content);
}

/** A `time` element is the page's date only where it says so; one in running text may be the meeting's. */
function readTime(found: Gathered, node: DefaultTreeAdapterMap['element']): void {
  const value = isoTime(attribute(node, 'datetime') ?? '');
  const role = `${attribute(node, 'itemprop') ?? ''} ${attribute(node, 'class') ?? ''}`.toLowerCase();
  if (value === undefined) return;
  if (/modified|updated/u.test(role)) found.modified ??= value;
  else if (/publish|posted|entry-date|pubdate/u.test(role) || attribute(node, 'pubdate') !== undefined)
    found.published ??= value;
}

/** `2014-12-12T17:09:00+06:00` to `2014-12-12T17:09`: what the page's clock said, without its zone. */
function isoTime(value: string): string | undefined {
  const match = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ](\d{2}:\d{2}))?/u.exec(value.trim());
  if (match?.[1] === undefined || parseEdtf(match[1]) === null) return undefined;
  return match[2] === undefined || match[1].length < 10 ? match[1] : `${match[1]}T${match[2]}`;
}

function language(value: string | undefined): string | undefined {
  const primary = value?.trim().toLowerCase().split(/[-_,]/u)[0];
  return primary !== undefined && /^[a-z]{2,3}$/u.test(primary) ? primary : undefined;
}

function textOf(node: DefaultTreeAdapterMap['element']): string | undefined {
  const text = children(node)
    .map((child) => ('value' in child ? child.value : ''))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
  return text === '' ? undefined : text;
}

function known(fields: Gathered): PageMetadata {
  return {
    ...(fields.title === undefined ? {} : { title: fields.title }),
    ...(fields.language === undefined ? {} : { language: fields.language }),
    ...(fields.published === undefined ? {} : { published: fields.published }),
    ...(fields.modified === undefined ? {} : { modified: fields.modified }),
  };
}
