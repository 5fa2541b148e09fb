import { assertNever } from '@/domain/assert-never';

import { escapeHtml } from './escape-html';
import { heldWords } from './held-hyphens';
import type { Inline, PaperLanguage, RecordReference, RichText } from './paper';

export interface ElementOptions {
  readonly class?: string;
  readonly record?: RecordReference | null;
  /** Set before the words, for example a paragraph's number. */
  readonly before?: string;
  /** How many columns a cell stands over. */
  readonly span?: number;
  /** Measures that belong to this element alone. */
  readonly style?: string;
}

/** Writes elements whose words are in a language: `lang` stands only where it differs from the paper's. */
export function htmlElements(language: PaperLanguage) {
  return function element(tag: string, text: RichText, options: ElementOptions = {}): string {
    const attributes = [
      options.class ? ` class="${options.class}"` : '',
      // An unknown language is told apart from the paper's by the empty tag.
      text.language === language ? '' : ` lang="${text.language === 'und' ? '' : escapeHtml(text.language)}"`,
      ' dir="auto"',
      options.span ? ` colspan="${options.span}"${tag === 'th' ? ' scope="colgroup"' : ''}` : '',
      options.style ? ` style="${escapeHtml(options.style)}"` : '',
      dataRecord(options.record ?? null),
    ];
    return `<${tag}${attributes.join('')}>${options.before ?? ''}${htmlInlines(text.inlines)}</${tag}>`;
  };
}

export type WriteElement = ReturnType<typeof htmlElements>;

export function dataRecord(record: RecordReference | null): string {
  return record ? ` data-record="${record.table}:${escapeHtml(record.id)}"` : '';
}

function htmlInlines(inlines: readonly Inline[]): string {
  return inlines.map(htmlInline).join('');
}

function htmlInline(inline: Inline): string {
  const change = 'change' in inline ? inline.change : undefined;
  const written = bareInline(inline);
  if (change === undefined) return written;
  return change === 'inserted' ? `<ins>${written}</ins>` : `<del>${written}</del>`;
}

/** What may not be parted at the end of a line is held together. */
function words(text: string): string {
  return escapeHtml(text).replace(heldWords, '<span class="held">$&</span>');
}

function bareInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text': {
      const { text, language } = inline;
      if (language === undefined) return words(text);
      // Words of no known language are a part of their line, and may give it its direction.
      return language === 'und'
        ? `<span lang="">${words(text)}</span>`
        : `<span lang="${escapeHtml(language)}" dir="auto">${words(text)}</span>`;
    }
    case 'emphasis':
      return `<em>${words(inline.text)}</em>`;
    case 'gap':
      return `<mark>${words(inline.text)}</mark>`;
    case 'name':
      return `<bdi>${words(inline.text)}</bdi>`;
    case 'line-break':
      return '<br>';
    case 'note-mark':
      return `<sup><a href="#note-${inline.note}">${inline.note}</a></sup>`;
    default:
      return assertNever(inline);
  }
}
