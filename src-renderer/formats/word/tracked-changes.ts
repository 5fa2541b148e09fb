import { attributeOf } from '../xml/xml-tokens';

/** Counts the changes that wait for acceptance, as they are reviewed: what one person did in one go is one. */
export class TrackedChanges {
  count = 0;
  #last = '';
  /** How many insertions are open. */
  #inserted = 0;

  open(kind: string, attributes: string, isEmpty: boolean): void {
    if (!isEmpty && isInsertion(kind)) this.#inserted += 1;
    // The old place of what was moved is the same change as the new one.
    if (kind === 'moveFrom') return;
    const key = `${kind} ${attributeOf(attributes, 'author') ?? ''} ${attributeOf(attributes, 'date') ?? ''}`;
    if (key !== this.#last) this.count += 1;
    this.#last = key;
  }

  close(kind: string): void {
    if (isInsertion(kind)) this.#inserted = Math.max(0, this.#inserted - 1);
  }

  /** Words that nobody changed part one change from the next. */
  passWords(): void {
    if (this.#inserted === 0) this.#last = '';
  }
}

function isInsertion(kind: string): boolean {
  return kind === 'ins' || kind === 'moveTo';
}
