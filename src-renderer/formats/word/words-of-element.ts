import { attributeOf } from '../xml/xml-tokens';
import { symbolOf } from './word-symbols';

/** What an element of a run prints by itself; `''` of every other. */
export function wordsOfElement(name: string, attributes: string): string {
  switch (name) {
    case 'br':
    case 'cr':
      return '\n';
    case 'tab':
    case 'ptab':
      return '\t';
    case 'noBreakHyphen':
      return '-';
    case 'sym':
      return symbolOf(
        Number.parseInt(attributeOf(attributes, 'char') ?? '', 16) || 0,
        attributeOf(attributes, 'font') ?? '',
      );
    // Of a fraction: its denominator begins.
    case 'den':
      return '/';
    default:
      return '';
  }
}
