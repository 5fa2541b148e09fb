import type { XmlToken } from '../xml/xml-tokens';

type OpenToken = Extract<XmlToken, { kind: 'open' }>;

/** Taken away by a reviewer, as it was before a reviewer changed it, or set small above what it explains. */
const unread: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'rPrChange',
  'pPrChange',
  'tblPrChange',
  'tblGridChange',
  'tblPrExChange',
  'tcPrChange',
  'trPrChange',
  'sectPrChange',
  'numberingChange',
  'rt',
]);

/** What is open of which nothing is read: text that reviewers took away, and all variants of a drawing but the first. */
export class PassedOver {
  /** The innermost last. */
  readonly #open: string[] = [];
  /** Of each open pair of variants, whether one was read. */
  readonly #variants: boolean[] = [];

  get isOpen(): boolean {
    return this.#open.length > 0;
  }

  begin(name: string): void {
    this.#open.push(name);
  }

  /** Takes an element within what is passed over. */
  take(token: Exclude<XmlToken, { kind: 'text' }>): void {
    if (token.name !== this.#open.at(-1)) return;
    if (token.kind === 'close') this.#open.pop();
    else if (!token.isEmpty) this.#open.push(token.name);
  }

  beginVariants(): void {
    this.#variants.push(false);
  }

  endVariants(): void {
    this.#variants.pop();
  }

  /** Whether the element is a variant of one that was read; the first of a pair is read from now on. */
  isOtherVariant({ isEmpty }: OpenToken): boolean {
    const isRead = this.#variants.at(-1) ?? false;
    if (!isRead && this.#variants.length > 0) this.#variants[this.#variants.length - 1] = true;
    return isRead && !isEmpty;
  }
}

export function isVariant({ name }: OpenToken): boolean {
  return name === 'Choice' || name === 'Fallback';
}

/** Whether nothing of the element is text as it stands once all changes are accepted. */
export function isTakenAway({ name, isEmpty }: OpenToken): boolean {
  return unread.has(name) && !isEmpty;
}
