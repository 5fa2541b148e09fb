import { languageName } from '@/domain/language-mark';

import { frameFor } from '../frame/frame-for';
import { paperLanguages } from '../paper';
import { markOf, type PairedPieces } from './pair-pieces';
import { sameWords } from './same-words';
import { tidyWords } from './tidy-words';

/** Paragraphs that the register has by now and the paper did not have: those of the file that are the same are no news. */
export class AddedSince {
  readonly #of: PairedPieces;
  readonly #left: { readonly afterId: string | null; readonly words: string }[];

  constructor(of: PairedPieces) {
    this.#of = of;
    const { base, now } = of;
    const before = new Set(base.pieces.flatMap((piece) => paragraphIn(of, piece.key) ?? []));
    let afterId: string | null = null;
    this.#left = now.pieces.flatMap(({ key, words }) => {
      const id = paragraphIn(of, key);
      if (id === null) return [];
      if (!before.has(id)) return [{ afterId, words: sameWords(this.wordsOf(words)) }];
      afterId = id;
      return [];
    });
  }

  /** Whether one of those is this one; each is only once. @param afterId of the paragraph that it follows, `null` at the head */
  take(afterId: string | null, words: string): boolean {
    const at = this.#left.findIndex((one) => one.afterId === afterId && one.words === sameWords(words));
    if (at >= 0) this.#left.splice(at, 1);
    return at >= 0;
  }

  /** Words without what the paper says behind those of another language: somebody copied it with them. */
  wordsOf(printed: string): string {
    const words = tidyWords(printed);
    const languages = new Set([...this.#of.base.marks.values()].map(({ text }) => text.language));
    for (const own of paperLanguages)
      for (const language of languages) {
        const name = languageName(language, own);
        const mark = name === null ? null : frameFor(own).inLanguage(name);
        if (mark !== null && words.endsWith(mark)) return words.slice(0, -mark.length).trimEnd();
      }
    return words;
  }
}

function paragraphIn(of: PairedPieces, key: string | null): string | null {
  const record = (key === null ? undefined : of.now.marks.get(key))?.record ?? markOf(of, { key })?.record;
  return record?.table === 'paragraphs' ? record.id : null;
}
