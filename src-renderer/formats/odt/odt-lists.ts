import { printedNumber } from './odt-numbers';
import type { OdtStyles } from './odt-styles';

type Counts = (number | undefined)[];

interface OpenList {
  /** Of the list, or of the one it stands in; `undefined` where the paragraphs' style tells. */
  readonly style: string | undefined;
  readonly counts: Counts;
  item: OpenItem | undefined;
}

interface OpenItem {
  readonly start: number | undefined;
  readonly style: string | undefined;
  /** Nothing more to be numbered: a header of the list, or an item whose first paragraph has come. */
  isDone: boolean;
}

/** The counts of lists that ended, for those that go on where another stopped. */
export class ListCounts {
  readonly byId = new Map<string, Counts>();
  readonly byStyle = new Map<string, Counts>();
}

/** The lists that are open in one run of paragraphs, the innermost last. */
export class OdtLists {
  #open: OpenList[] = [];
  #styles: OdtStyles;
  #known: ListCounts;

  constructor(styles: OdtStyles, known: ListCounts) {
    this.#styles = styles;
    this.#known = known;
  }

  /** @param of the attributes of the list */
  openList(of: (attribute: string) => string | undefined): void {
    const outer = this.#open.at(-1);
    const style = of('style-name') ?? outer?.style;
    const counts = outer?.counts ?? this.#countsOf(style, of);
    const id = of('id') ?? of('list-id');
    if (!outer && id !== undefined) this.#known.byId.set(id, counts);
    if (!outer) this.#known.byStyle.set(style ?? '', counts);
    this.#open.push({ style, counts, item: undefined });
  }

  closeList(): void {
    this.#open.pop();
  }

  openItem(of: (attribute: string) => string | undefined, isHeader: boolean): void {
    const list = this.#open.at(-1);
    const start = of('start-value');
    if (!list) return;
    list.item = {
      start: start !== undefined && /^\d{1,6}$/u.test(start) ? Number(start) : undefined,
      style: of('style-override'),
      isDone: isHeader,
    };
  }

  /**
   * The number of a paragraph that begins now: the first of its item has one.
   * @returns `undefined` outside of any list, where a heading's own number counts
   */
  numberOf(paragraphStyle: string): string | undefined {
    const list = this.#open.at(-1);
    if (!list) return undefined;
    if (!list.item || list.item.isDone) return '';
    list.item.isDone = true;
    // Further in than any program goes.
    const level = Math.min(this.#open.length, 20);
    const name = list.item.style ?? list.style ?? this.#styles.listOf(paragraphStyle) ?? '';
    const style = this.#styles.lists.get(name);
    const start = list.item.start ?? style?.get(level)?.start ?? 1;
    const before = list.counts[level];
    list.counts[level] = list.item.start ?? (before === undefined ? start : before + 1);
    list.counts.length = level + 1;
    return style ? printedNumber(style, level, list.counts) : '';
  }

  #countsOf(style: string | undefined, of: (attribute: string) => string | undefined): Counts {
    const continued = of('continue-list');
    if (continued !== undefined) return this.#known.byId.get(continued) ?? [];
    // Of the same list in an older manner of saying so.
    const id = of('list-id');
    if (id !== undefined) return this.#known.byId.get(id) ?? [];
    return of('continue-numbering') === 'true' ? (this.#known.byStyle.get(style ?? '') ?? []) : [];
  }
}

/** Headings outside of lists, numbered by their level. */
export class HeadingNumbers {
  #counts: Counts = [];
  #styles: OdtStyles;

  constructor(styles: OdtStyles) {
    this.#styles = styles;
  }

  numberOf(of: (attribute: string) => string | undefined): string {
    const level = Math.min(Math.max(1, Number(of('outline-level')) || 1), 20);
    const own = this.#styles.outline.get(level);
    if (!own || of('is-list-header') === 'true') return '';
    const restarts = of('restart-numbering') === 'true';
    const start = Number(of('start-value')) || own.start;
    const before = restarts ? undefined : this.#counts[level];
    this.#counts[level] = before === undefined ? start : before + 1;
    this.#counts.length = level + 1;
    return printedNumber(this.#styles.outline, level, this.#counts);
  }
}
