import { printedCount } from './number-format';
import type { NumberedList, NumberLevel, WordNumbering } from './word-numbering';
import { bulletOf } from './word-symbols';

/** Counts the paragraphs of a document's lists in their order, as Word does when it prints. */
export class NumberCount {
  readonly #lists: WordNumbering;
  /** What each pattern has counted to, by level. */
  readonly #counts = new Map<string, Map<number, number>>();
  /** Lists that have begun at a number of their own, by list and level. */
  readonly #begun = new Set<string>();

  constructor(lists: WordNumbering) {
    this.#lists = lists;
  }

  /** The level of a list on which the paragraphs of a style stand. */
  levelOfStyle(listId: string, styleId: string): number | undefined {
    for (const [at, level] of this.#lists.get(listId)?.levels ?? []) if (level.styleId === styleId) return at;
    return undefined;
  }

  /** The number of the next paragraph of a list, with the space after it; '' where the list prints none. */
  next(listId: string, at: number): string {
    const list = this.#lists.get(listId);
    const level = list?.levels.get(at);
    if (!list || !level) return '';
    const counts = this.#counts.get(list.pattern) ?? new Map<number, number>();
    this.#counts.set(list.pattern, counts);
    counts.set(at, this.#countOf(listId, list, at, counts.get(at)));
    for (const [deeper, { restart = deeper }] of list.levels)
      if (deeper > at && restart > at) counts.delete(deeper);
    return level.isHidden ? '' : printed(list, level, counts);
  }

  #countOf(listId: string, list: NumberedList, at: number, before: number | undefined): number {
    const start = list.starts.get(at);
    const key = `${listId} ${at}`;
    if (start !== undefined && !this.#begun.has(key)) {
      this.#begun.add(key);
      return start;
    }
    return before === undefined ? (list.levels.get(at)?.start ?? 1) : before + 1;
  }
}

function printed(list: NumberedList, level: NumberLevel, counts: ReadonlyMap<number, number>): string {
  if (level.format === 'bullet') return `${bulletOf(level.text, level.font)} `;
  const label = level.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    const other = list.levels.get(at);
    const format = other?.format ?? 'decimal';
    const count = counts.get(at) ?? other?.start ?? 1;
    return printedCount(count, level.isLegal && format !== 'none' ? 'decimal' : format);
  });
  const words = label.trim();
  if (words === '') return '';
  // Word sets a bare number apart by its place on the line; in plain text it would read as part of the sentence.
  if (/^\d{1,3}$/u.test(words)) return `${words}. `;
  return `${words} `;
}
