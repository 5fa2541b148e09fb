import { frameFor } from '../frame/frame-for';
import { paperLanguages } from '../paper';
import { AddedSince } from './added-paragraphs';
import type { HandDifference } from './hand-difference';
import type { HandPiece } from './hand-pieces';
import { canBeIn } from './language-of-words';
import { markOf, type PairedPieces } from './pair-pieces';
import { sameWords } from './same-words';
import type { ToldDifferences } from './tell-differences';
import { tidyWords } from './tidy-words';

/** Tells of paragraphs that nobody wrote here. @param adopted those that are lines of a field, and no news */
export function tellAdded(of: PairedPieces, adopted: ReadonlySet<number>, told: ToldDifferences): void {
  new TellingAdded(of, adopted, told).tell();
}

interface NewText {
  readonly at: number;
  readonly words: string;
  readonly language: string;
  /** Whether its letters and its place say so. */
  readonly isTold: boolean;
}

class TellingAdded {
  readonly #of: PairedPieces;
  readonly #told: ToldDifferences;
  readonly #news: readonly number[];
  readonly #since: AddedSince;

  constructor(of: PairedPieces, adopted: ReadonlySet<number>, told: ToldDifferences) {
    this.#of = of;
    this.#told = told;
    this.#since = new AddedSince(of);
    this.#news = [...of.pieces.keys()].filter((at) => !of.owners.has(at) && !adopted.has(at));
  }

  tell(): void {
    const { beside, unlike } = this.#sideBySide();
    const done = new Set<number>();
    for (const at of this.#news) {
      if (done.has(at)) continue;
      const second = beside.get(at);
      if (second !== undefined) done.add(second);
      this.#one(at, second, !unlike.has(at));
    }
  }

  /**
   * New ones of one row of two columns: the first with what stands beside it, one by one, where there are as many in both;
   * where there are not, nobody can tell which belong together.
   */
  #sideBySide() {
    const { paper } = this.#of.source;
    const rows = new Map<number, [number[], number[]]>();
    for (const at of paper.second?.form === 'columns' ? this.#news : []) {
      const cell = this.#of.pieces[at]?.cell;
      if (!cell || cell.column > 1 || this.#paragraphAt(at) === null) continue;
      const row = rows.get(cell.row) ?? [[], []];
      row[cell.column === 0 ? 0 : 1].push(at);
      rows.set(cell.row, row);
    }
    const beside = new Map<number, number>();
    const unlike = new Set<number>();
    for (const [first, second] of rows.values()) {
      const isAlike = first.length === second.length || first.length * second.length === 0;
      if (!isAlike) for (const at of [...first, ...second]) unlike.add(at);
      first.forEach((at, index) => {
        const other = isAlike ? second[index] : undefined;
        if (other !== undefined) beside.set(at, other);
      });
    }
    return { beside, unlike };
  }

  #one(first: number, second: number | undefined, isAlike: boolean): void {
    const paragraph = this.#paragraphAt(first);
    const own = [first, second].flatMap((at) =>
      at === undefined ? [] : this.#textAt(at, paragraph !== null),
    );
    // What the register has by now is no news, each text by itself.
    const texts = own.filter(({ words }) => !paragraph || !this.#since.take(paragraph.afterId, words));
    const [text, beside] = texts;
    if (!text) {
      if (own.length > 0) this.#told.passOver();
      return;
    }
    // Of a paragraph whose other text stands in the register already this one cannot be told whose it is.
    const place = texts.length < own.length ? null : paragraph;
    const { words, language } = text;
    const isSure =
      isAlike && place !== null && texts.every(({ isTold }) => isTold) && language !== beside?.language;
    const comments = [first, second].flatMap((at) =>
      at === undefined ? [] : (this.#of.pieces[at]?.comments ?? []),
    );
    this.#told.add(
      first,
      {
        id: `new ${first}`,
        kind: 'new',
        language,
        edited: words,
        beside:
          beside && language !== beside.language ? { language: beside.language, words: beside.words } : null,
        runs: [{ kind: 'inserted', text: words }],
        isSure,
        paragraph: place,
      },
      comments,
    );
  }

  /** None where only that something is not translated was copied along. */
  #textAt(at: number, isParagraph: boolean): readonly NewText[] {
    const piece = this.#of.pieces[at];
    if (!piece) return [];
    const words = isParagraph ? this.#since.wordsOf(piece.words) : tidyWords(piece.words);
    const isGap = paperLanguages.some((own) => sameWords(frameFor(own).notTranslated) === sameWords(words));
    return isParagraph && isGap ? [] : [{ at, words, ...this.#languageAt(at, piece, words) }];
  }

  /**
   * Of new words in one of two columns the column's, where their letters allow it and they were not only copied. Else as what
   * they stand below, where their letters do not say otherwise; else that of the paper they can be in.
   */
  #languageAt(
    at: number,
    { cell }: HandPiece,
    words: string,
  ): { readonly language: string; readonly isTold: boolean } {
    const { paper } = this.#of.source;
    const { second } = paper;
    const ofColumn =
      second?.form === 'columns' && cell ? [paper.language, second.language][cell.column] : undefined;
    if (ofColumn !== undefined && canBeIn(words, ofColumn))
      return { language: ofColumn, isTold: !this.#isOfPaper(words) };
    const near = [this.#neighbour(at, -1), this.#neighbour(at, 1)].flatMap((one) =>
      one?.mark?.record.table === 'paragraphs' ? one.mark.text.language : [],
    );
    const possible = [...near, paper.language, ...(second ? [second.language] : [])].filter(
      (language) => language !== 'und' && canBeIn(words, language),
    );
    const [language = paper.language] = possible;
    return { language, isTold: possible.length > 0 && !second };
  }

  #isOfPaper(words: string): boolean {
    const same = sameWords(words);
    return this.#of.base.pieces.some((piece) => sameWords(piece.words) === same);
  }

  /**
   * Where among the paragraphs of the outcome a new one stands: below one of them, with nothing but new ones in between, and
   * set and numbered as it is. Above the first of them likewise.
   */
  #paragraphAt(at: number): HandDifference['paragraph'] {
    const piece = this.#of.pieces[at];
    if (!piece || piece.level === null) return null;
    const level = piece.level === 1 ? 1 : piece.level === 2 ? 2 : 0;
    const [above, below] = [this.#neighbour(at, -1), this.#neighbour(at, 1)];
    if (above?.mark?.record.table === 'paragraphs')
      return above.style === piece.style || below?.style === piece.style
        ? { afterId: above.mark.record.id, level }
        : null;
    return below?.mark?.record.table === 'paragraphs' && below.style === piece.style
      ? { afterId: null, level }
      : null;
  }

  #neighbour(from: number, step: 1 | -1) {
    const { pieces, owners, base } = this.#of;
    let at = from + step;
    while (pieces[at] && !owners.has(at) && pieces[at]?.level !== null) at += step;
    const piece = pieces[at];
    const owner = owners.get(at);
    const own = owner === undefined ? undefined : base.pieces[owner];
    return piece ? { style: piece.style, mark: own && markOf(this.#of, own) } : null;
  }
}
