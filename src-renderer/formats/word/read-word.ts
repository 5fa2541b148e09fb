import { strFromU8, unzipSync } from 'fflate';

import { refuseBomb } from '../archive/refuse-bomb';
import { attributeOf, xmlTokens } from '../xml/xml-tokens';

/** What stands in a Word document, in its order: paragraphs by their words, tables by the words of their cells. */
export type WordPart =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

const mainPart = 'word/document.xml';

/** Whether the bytes of an archive are those of a Word document. */
export function isWord(bytes: Uint8Array): boolean {
  let found = false;
  unzipSync(bytes, {
    filter: ({ name }) => {
      if (name === mainPart) found = true;
      return false;
    },
  });
  return found;
}

/**
 * The paragraphs and tables of a Word document. Line breaks and the ends of paragraphs within a cell are `\n`. Hidden
 * words count; deleted ones that still wait for acceptance do not, nor does the prompt of a field nobody filled in. A
 * table within a cell is words of that cell.
 * @throws RangeError where the archive declares more than a document can hold; Error where it is none
 */
export function readWord(bytes: Uint8Array): readonly WordPart[] {
  refuseBomb(bytes);
  const part = unzipSync(bytes, { filter: ({ name }) => name === mainPart })[mainPart];
  if (!part) throw new Error('No Word document');
  return partsOf(strFromU8(part));
}

/** Taken away by a reviewer, or said a second time for older programs. */
const unread: ReadonlySet<string> = new Set(['del', 'moveFrom', 'Fallback']);

function partsOf(xml: string): readonly WordPart[] {
  const parts: WordPart[] = [];
  /** Tables that are open, one within another; only the outermost becomes a part. */
  let depth = 0;
  let rows: string[][] = [];
  let cells: string[] = [];
  let words = '';
  /** How many elements are open of which nothing is read. */
  let unreadDepth = 0;
  let isText = false;
  /** Fields that are open, the innermost last: whether each still shows its prompt. */
  const prompts: boolean[] = [];
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      if (isText && unreadDepth === 0 && !prompts.includes(true)) words += token.text.replaceAll(/\s/gu, ' ');
      continue;
    }
    const { name } = token;
    if (token.kind === 'open') {
      if (unread.has(name) && !token.isEmpty) unreadDepth += 1;
      if (name === 'sdt' && !token.isEmpty) prompts.push(false);
      else if (name === 'showingPlcHdr' && prompts.length > 0)
        prompts[prompts.length - 1] = isOn(token.attributes);
      else if (name === 't') isText = !token.isEmpty;
      else if (unreadDepth === 0 && (name === 'br' || name === 'cr')) words += '\n';
      // The stops of a paragraph's properties have the same name, and a place.
      else if (name === 'tab' && attributeOf(token.attributes, 'pos') === undefined) words += ' ';
      else if (name === 'noBreakHyphen') words += '-';
      else if (name === 'tbl' && !token.isEmpty) {
        depth += 1;
        if (depth === 1) rows = [];
      } else if (name === 'tr' && depth === 1) cells = [];
      else if (name === 'tc' && depth === 1) words = '';
      continue;
    }
    if (unread.has(name)) unreadDepth = Math.max(0, unreadDepth - 1);
    if (name === 'sdt') prompts.pop();
    else if (name === 't') isText = false;
    else if (name === 'p') {
      if (depth > 0) words += '\n';
      else {
        parts.push({ kind: 'paragraph', text: plain(words) });
        words = '';
      }
    } else if (name === 'tc' && depth === 1) {
      cells.push(plain(words));
      words = '';
    } else if (name === 'tr' && depth === 1) rows.push(cells);
    else if (name === 'tbl') {
      depth -= 1;
      if (depth === 0) parts.push({ kind: 'table', rows });
    }
  }
  return parts;
}

function isOn(attributes: string): boolean {
  return !['0', 'false', 'off'].includes(attributeOf(attributes, 'val') ?? '1');
}

function plain(text: string): string {
  return text
    .replaceAll('\u00A0', ' ')
    .replace(/[\u00AD\u200B\uFEFF]/gu, '')
    .replace(/[^\S\n]*\n[^\S\n]*/gu, '\n')
    .trim();
}
