import type { Draft } from '@/domain/draft';
import type { FactKind, Mark } from './mark';

/** A fact with its place in the draft or the key. */
export interface Placed<T> {
  readonly value: T;
  readonly path: string;
}

/** Collects what became of each fact of one document. */
export class Judge {
  readonly marks: Mark[] = [];
  readonly #open: readonly string[];
  readonly #doubted: ReadonlySet<string>;

  constructor(open: readonly string[], evidence: Draft['evidence']) {
    this.#open = open;
    this.#doubted = doubtedPaths(evidence);
  }

  isOpen(path: string): boolean {
    return this.#open.some((open) => path === open || path.startsWith(`${open}/`));
  }

  found(kind: FactKind, words: string): void {
    this.marks.push({ kind, outcome: 'found', words });
  }

  missed(kind: FactKind, words: string): void {
    this.marks.push({ kind, outcome: 'missed', words });
  }

  /** In the draft alone: invented, or said with doubt. */
  surplus(kind: FactKind, words: string, path: string): void {
    this.marks.push({ kind, outcome: this.#isDoubted(path) ? 'unsure' : 'invented', words });
  }

  /**
   * A single value.
   * @param judgedWhenAbsent whether a value that the key lacks counts as invented
   */
  value<T extends string | number>(
    kind: FactKind,
    path: Placed<T | undefined>,
    read: Placed<T | undefined>,
    same: (a: T, b: T) => boolean = (a, b) => a === b,
    judgedWhenAbsent = true,
  ): void {
    if (this.isOpen(path.path)) return;
    if (path.value === undefined) {
      if (judgedWhenAbsent && read.value !== undefined)
        this.surplus(kind, `${read.value} (the key has none)`, read.path);
      return;
    }
    if (read.value !== undefined && same(path.value, read.value)) {
      this.found(kind, String(path.value));
      return;
    }
    this.missed(kind, String(path.value));
    if (read.value !== undefined) this.surplus(kind, `${read.value} for ${path.value}`, read.path);
  }

  /**
   * Two lists, paired by the first comparison that holds, the stricter before the looser.
   * @returns the pairs, for what is to be said of each
   */
  pairs<K, D>(
    kind: FactKind,
    key: readonly Placed<K>[],
    read: readonly Placed<D>[],
    comparisons: readonly ((key: K, read: D) => boolean)[],
    words: { readonly key: (item: K) => string; readonly read: (item: D) => string },
    isJudged: (item: D) => boolean = () => true,
  ): readonly (readonly [Placed<K>, Placed<D>])[] {
    const pairs: (readonly [Placed<K>, Placed<D>])[] = [];
    const restKey = new Set(key);
    const restRead = new Set(read);
    for (const same of comparisons) {
      for (const item of restKey) {
        const match = [...restRead].find((other) => same(item.value, other.value));
        if (!match) continue;
        restKey.delete(item);
        restRead.delete(match);
        pairs.push([item, match]);
        if (!this.isOpen(item.path)) this.found(kind, words.key(item.value));
      }
    }
    for (const item of restKey) if (!this.isOpen(item.path)) this.missed(kind, words.key(item.value));
    for (const item of restRead) {
      if (!this.isOpen(item.path.replace(/\/\d+$/u, '')) && isJudged(item.value))
        this.surplus(kind, words.read(item.value), item.path);
    }
    return pairs;
  }

  #isDoubted(path: string): boolean {
    for (let at = path; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
      if (this.#doubted.has(at)) return true;
    }
    return false;
  }
}

/** Items of a list with their places. */
export function placed<T>(items: readonly T[] | undefined, path: string): readonly Placed<T>[] {
  return (items ?? []).map((value, at) => ({ value, path: `${path}/${at}` }));
}

/** Facts that no place states without doubt; a competing claim says nothing about the preferred value. */
function doubtedPaths(evidence: Draft['evidence']): ReadonlySet<string> {
  const sure = new Set<string>();
  const doubted = new Set<string>();
  for (const { path, certainty, value } of evidence) {
    if (value !== undefined) continue;
    (certainty === 'uncertain' ? doubted : sure).add(path);
  }
  return new Set([...doubted].filter((path) => !sure.has(path)));
}
