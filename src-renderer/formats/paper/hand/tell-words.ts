import { wordsOf, type HandPiece } from './hand-pieces';
import { markOf, type PairedPieces } from './pair-pieces';
import { hashOfWords, type PaperMark } from './paper-marks';
import { risingRun } from './rising-run';
import type { ToldDifferences } from './tell-differences';
import { tidyWords } from './tidy-words';

/**
 * Tells what became of the words of records and of what the paper says by itself.
 * @returns the places in the file that are lines of a field of several, though nobody marked them
 */
export function tellWords(of: PairedPieces, told: ToldDifferences): ReadonlySet<number> {
  const telling = new TellingWords(of, told);
  const adopted = telling.groups();
  telling.single();
  telling.moved();
  return adopted;
}

/** Texts of one record that stand one below the other: lines of one field. */
function groupOf(mark: PaperMark | undefined): string | null {
  if (!mark || (mark.place !== 'item' && mark.place !== 'paragraph')) return null;
  const { table, id } = mark.record;
  return table === 'meetings' || table === 'processes' ? `${table} ${id} ${mark.text.language}` : null;
}

class TellingWords {
  readonly #of: PairedPieces;
  readonly #told: ToldDifferences;

  constructor(of: PairedPieces, told: ToldDifferences) {
    this.#of = of;
    this.#told = told;
  }

  /** Fields of several lines. */
  groups(): ReadonlySet<number> {
    const { base, pieces, partners, owners } = this.#of;
    const adopted = new Set<number>();
    const groups = new Map<string, number[]>();
    base.pieces.forEach((piece, index) => {
      const group = groupOf(markOf(this.#of, piece));
      if (group) groups.set(group, [...(groups.get(group) ?? []), index]);
    });
    for (const [group, indexes] of groups) {
      const places = indexes.flatMap((index) => partners.get(index)?.at ?? []).toSorted((a, b) => a - b);
      const [first, last] = [places[0], places.at(-1)];
      if (first !== undefined && last !== undefined) {
        const style = pieces[last]?.style ?? null;
        const within = Array.from({ length: last - first }, (_, step) => first + step);
        const isOne = within.every((at) => indexes.includes(owners.get(at) ?? indexes[0] ?? -1));
        const own = within.filter((at) => !owners.has(at));
        // Lines added below the last, as the list goes on.
        for (let at = last + 1; this.#goesOn(at, style); at += 1) own.push(at);
        // Between the lines of another language nobody can tell of which text a new one is.
        for (const at of isOne ? own : []) {
          adopted.add(at);
          places.push(at);
        }
      }
      this.#group(group, indexes, places);
    }
    return adopted;
  }

  #goesOn(at: number, style: string | null): boolean {
    const piece = this.#of.pieces[at];
    return piece !== undefined && !this.#of.owners.has(at) && piece.level !== null && piece.style === style;
  }

  #group(group: string, indexes: readonly number[], places: readonly number[]): void {
    const { base, now: current, pieces, owners, partners, isKnown } = this.#of;
    const own = [...new Set(places)].toSorted((a, b) => a - b);
    const lines = own.map((at) => {
      const index = owners.get(at);
      const piece = pieces[at];
      return piece ? wordsOf(piece, index === undefined ? '' : (base.pieces[index]?.lead ?? '')) : '';
    });
    const written = indexes.map((index) => tidyWords(base.pieces[index]?.words ?? '')).join('\n');
    const isWritten = isKnown || indexes.every((index) => this.#isAsMarked(index));
    const now = current.pieces.filter(({ key }) => key !== null && groupOf(current.marks.get(key)) === group);
    const first = base.pieces[indexes[0] ?? 0];
    const isSure = indexes.every((index) => partners.get(index)?.isSure ?? true);
    if (!first) return;
    this.#told.tell(first, {
      at: own[0] ?? this.#placeBefore(indexes[0] ?? 0),
      edited: own.length === 0 ? null : lines.filter((line) => line !== '').join('\n'),
      written: isWritten ? written : null,
      now: now.length === 0 ? null : now.map(({ words }) => tidyWords(words)).join('\n'),
      isSure,
      comments: own.flatMap((at) => pieces[at]?.comments ?? []),
      isUnchanged: isWritten || own.some((at) => !this.#isAsItWas(at)) ? null : true,
    });
  }

  /** Whether the base has a piece's words as the file says that they were written. */
  #isAsMarked(index: number): boolean {
    const { base, pieces, partners } = this.#of;
    const partner = partners.get(index);
    const hash = partner ? (pieces[partner.at]?.hash ?? null) : null;
    return hash === null || hash === hashOfWords(base.pieces[index]?.words ?? '');
  }

  /** Whether the file has a piece as its bookmark says that it was written. */
  #isAsItWas(at: number): boolean {
    const piece = this.#of.pieces[at];
    return piece?.hash !== undefined && piece.hash === hashOfWords(piece.words);
  }

  single(): void {
    const { base, now: current, pieces, partners, isKnown } = this.#of;
    const nowByKey = new Map(current.pieces.map((piece) => [piece.key, piece]));
    base.pieces.forEach((piece, index) => {
      if (groupOf(markOf(this.#of, piece))) return;
      const partner = partners.get(index);
      const own = partner ? pieces[partner.at] : undefined;
      const edited = own ? wordsOf(own, piece.lead) : null;
      const now = piece.key === null ? undefined : nowByKey.get(piece.key);
      this.#told.tell(piece, {
        at: partner?.at ?? this.#placeBefore(index),
        edited,
        written: isKnown || this.#isAsMarked(index) ? tidyWords(piece.words) : null,
        now: now ? tidyWords(now.words) : null,
        isSure: partner?.isSure ?? true,
        comments: own?.comments ?? [],
        isUnchanged: isKnown ? null : isUnchanged(own, edited),
      });
    });
  }

  /** Pieces that stand in another place than they were written at: all but the longest run that is still in its order. */
  moved(): void {
    const { base, partners } = this.#of;
    const places = [...partners].toSorted(([a], [b]) => a - b).filter(([, { isSure }]) => isSure);
    const kept = risingRun(places.map(([, { at }]) => at));
    places.forEach(([index, { at }], order) => {
      const piece = base.pieces[index];
      const mark = piece && markOf(this.#of, piece);
      if (kept.has(order) || !piece || !mark || this.#told.has(piece.key)) return;
      const words = tidyWords(piece.words);
      this.#told.add(at, {
        id: piece.key ?? '',
        kind: 'moved',
        record: mark.record,
        place: mark.place,
        language: mark.text.language,
        written: words,
        edited: words,
        runs: [{ kind: 'same', text: words }],
        isSure: true,
      });
    });
  }

  /** Right after the nearest piece above that the file still has. */
  #placeBefore(index: number): number {
    for (let above = index - 1; above >= 0; above -= 1) {
      const partner = this.#of.partners.get(above);
      if (partner) return partner.at + 0.5;
    }
    return -0.5;
  }
}

/** Of a piece that nobody knows the writing of: as its bookmark says; `null` without one. */
function isUnchanged(piece: HandPiece | undefined, edited: string | null): boolean | null {
  const hash = piece?.hash ?? null;
  return hash === null || edited === null ? null : hashOfWords(edited) === hash;
}
