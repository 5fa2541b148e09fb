import type { Noise } from '../narrative/find-noise';
import { joinLines, type Vocabulary } from './join-lines';
import type { Block } from './paragraphs';
import type { HeadOfPage } from './running-heads';

type Entry =
  | { readonly kind: 'block'; text: string; readonly after: 'blank' | 'line' }
  | ({ readonly kind: 'head' } & HeadOfPage);

/** Puts a document's text together, block by block. What belongs to the pages never stands within a paragraph. */
export class TextBuilder {
  readonly #known: Vocabulary;
  readonly #entries: Entry[] = [];
  #last: (Entry & { kind: 'block' }) | undefined;

  constructor(known: Vocabulary) {
    this.#known = known;
  }

  block({ text, after }: Block): void {
    if (after === 'joined' && this.#last) {
      this.#last.text = joinLines(this.#last.text, text, this.#known);
      return;
    }
    const entry = { kind: 'block' as const, text, after: after === 'line' ? after : ('blank' as const) };
    this.#entries.push(entry);
    this.#last = entry;
  }

  head(head: HeadOfPage): void {
    this.#entries.push({ kind: 'head', ...head });
  }

  finish(): { readonly text: string; readonly dropped: readonly Noise[] } {
    const parts: string[] = [];
    const dropped: Noise[] = [];
    let length = 0;
    let before: Entry | undefined;
    for (const entry of this.#entries) {
      const isNext = entry.kind === 'block' && entry.after === 'line' && before?.kind === 'block';
      const joint = before ? (isNext ? '\n' : '\n\n') : '';
      parts.push(joint, entry.text);
      length += joint.length;
      if (entry.kind === 'head')
        dropped.push({ start: length, end: length + entry.text.length, why: entry.why });
      length += entry.text.length;
      before = entry;
    }
    return { text: parts.join(''), dropped };
  }
}
