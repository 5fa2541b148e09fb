import type { NumberedLists } from '../numbered-lists';
import type { NumberedBlock } from '../paper';
import { odtList, styleId } from './odt-style-names';

/**
 * Puts numbered paragraphs into lists of OpenDocument. What stands between two paragraphs ends the list for the file,
 * and the next goes on counting where it stopped.
 */
export class OdtListWriter {
  #lists: NumberedLists;
  #prefix: string;
  /** Levels that are open; 0 outside of any list. */
  #depth = 0;
  /** The list that was counted last, and the name of its last part. */
  #last: { readonly list: number; readonly id: string } | undefined;
  #parts = 0;

  /** @param prefix by which names of its lists differ from those of another writer of the same file */
  constructor(lists: NumberedLists, prefix: string) {
    this.#prefix = prefix;
    this.#lists = lists;
  }

  /** @returns `undefined` for a paragraph whose number is written out */
  item(block: NumberedBlock, paragraph: string): string | undefined {
    const place = this.#lists.placeOf(block);
    if (!place) return undefined;
    const { list, level } = place;
    const isNew = this.#last?.list !== list;
    const before = isNew ? this.end() : '';
    const opened = this.#depth === 0 ? this.#open(list, isNew) : '';
    const moved = this.#moveTo(level + 1);
    const start = isNew ? ` text:start-value="${this.#lists.starts[list]?.[level] ?? 1}"` : '';
    return `${before}${opened}${moved}<text:list-item${start}>${paragraph}`;
  }

  /** Closes what is open. */
  end(): string {
    const closing = '</text:list-item></text:list>'.repeat(this.#depth);
    this.#depth = 0;
    return closing;
  }

  #open(list: number, isNew: boolean): string {
    this.#parts += 1;
    const id = `${this.#prefix}numbered-${this.#parts}`;
    const goesOn = isNew || !this.#last ? '' : ` text:continue-list="${this.#last.id}"`;
    this.#last = { list, id };
    return `<text:list xml:id="${id}" text:style-name="${styleId(odtList.numbered)}"${goesOn}>`;
  }

  /** An item of the level is to come: ends the one before it, or opens the levels that lead to it. */
  #moveTo(depth: number): string {
    const before = this.#depth;
    this.#depth = depth;
    if (before === 0) return '<text:list-item><text:list>'.repeat(depth - 1);
    if (depth > before) return '<text:list>' + '<text:list-item><text:list>'.repeat(depth - before - 1);
    return '</text:list-item>' + '</text:list></text:list-item>'.repeat(before - depth);
  }
}
