import { languageName } from '@/domain/language-mark';

import { frameFor } from '../frame/frame-for';
import { comparePassages, compareWords } from '../life/compare-papers';
import type { Passage } from '../life/passages';
import { withoutStatusWords } from '../life/with-status';
import { paperLanguages, type PaperDocument } from '../paper';
import { plainText } from '../rich-text';
import { handPieces, wordsOf, type HandPiece } from './hand-pieces';
import type { HandComparison, HandDifference } from './hand-difference';
import { hashOfWords, paperMarks, type PaperMark } from './paper-marks';
import type { HandComment, HandFile } from './read-hand-docx';
import { canBeIn, isSameLanguage } from './language-of-words';
import { risingRun } from './rising-run';
import { sameWords } from './same-words';
import { tidyWords } from './tidy-words';

/** A paper as it is compared: its tree, and the file that is written of it. */
export interface ComparedPaper {
  readonly paper: PaperDocument;
  readonly file: HandFile;
}

/**
 * Compares a Word file that came back with the paper as it was written and as the register prints it now. Whose words a
 * paragraph holds is told by our bookmarks; where they are lost, by likeness.
 * @param written `null` where another register wrote the file: then what the bookmarks say of its words must do
 */
export function compareHand(
  edited: HandFile,
  written: ComparedPaper | null,
  now: ComparedPaper,
): HandComparison {
  const comparison = new Comparison(edited, written, now);
  return comparison.finish();
}

interface Side {
  readonly pieces: readonly HandPiece[];
  readonly marks: ReadonlyMap<string, PaperMark>;
}

function sideOf({ paper, file }: ComparedPaper, isWhole: boolean): Side {
  return {
    pieces: handPieces(file.lines, isWhole),
    marks: new Map(paperMarks(paper).map((mark) => [mark.key, mark])),
  };
}

/** Texts of one record that stand one below the other: lines of one field. */
function groupOf(mark: PaperMark | undefined): string | null {
  if (!mark || (mark.place !== 'item' && mark.place !== 'paragraph')) return null;
  const { table, id } = mark.record;
  return table === 'meetings' || table === 'processes' ? `${table} ${id} ${mark.text.language}` : null;
}

interface AddedSince {
  /** `null` at the head. */
  readonly afterId: string | null;
  readonly words: string;
}

class Comparison {
  readonly #edited: HandFile;
  readonly #pieces: readonly HandPiece[];
  readonly #base: Side;
  readonly #now: Side;
  readonly #isKnown: boolean;
  readonly #source: ComparedPaper;
  /** Of each piece of the base the place of its own in the file. */
  readonly #partners = new Map<number, { readonly at: number; readonly isSure: boolean }>();
  readonly #owners = new Map<number, number>();
  readonly #differences: { readonly at: number; readonly difference: HandDifference }[] = [];
  readonly #told = new Set<string>();
  #already = 0;

  constructor(edited: HandFile, written: ComparedPaper | null, now: ComparedPaper) {
    this.#edited = edited;
    const isBare = edited.lines.every(({ marks }) => marks.length === 0);
    this.#pieces = handPieces(edited.lines, isBare);
    this.#isKnown = written !== null;
    this.#source = written ?? now;
    this.#base = sideOf(this.#source, isBare);
    this.#now = written ? sideOf(now, isBare) : this.#base;
  }

  finish(): HandComparison {
    this.#pair();
    const adopted = this.#groups();
    this.#single();
    this.#moved();
    this.#new(adopted);
    const differences = this.#differences.toSorted((a, b) => a.at - b.at).map(({ difference }) => difference);
    return {
      differences,
      found: this.#partners.size,
      count: this.#base.pieces.length,
      already: this.#already,
      isMarked: this.#edited.lines.some(({ marks }) => marks.length > 0),
      isKnown: this.#isKnown,
      around: this.#around(),
      comments: this.#edited.comments.filter(({ id }) => !this.#told.has(id)),
      trackedChanges: this.#edited.trackedChanges,
    };
  }

  #pair(): void {
    const byKey = new Map(this.#pieces.flatMap(({ key }, at) => (key === null ? [] : [[key, at] as const])));
    const { pieces } = this.#base;
    pieces.forEach(({ key }, index) => {
      const at = key === null ? undefined : byKey.get(key);
      if (at !== undefined) this.#join(index, at, true);
    });
    const from = pieces.map((piece, index) => passageOf(piece, this.#partners.has(index) ? index : null));
    const to = this.#pieces.map((piece, at) => passageOf(piece, this.#owners.get(at) ?? null));
    const indexes = new Map(from.map((passage, index) => [passage, index]));
    const places = new Map(to.map((passage, at) => [passage, at]));
    for (const { before, after } of comparePassages(from, to)) {
      const index = before ? indexes.get(before) : undefined;
      const at = after ? places.get(after) : undefined;
      if (index === undefined || at === undefined) continue;
      if (!this.#partners.has(index) && !this.#owners.has(at)) this.#join(index, at, false);
    }
    this.#pairByPlace();
  }

  /** What the paper says by itself, in other words altogether: set as it was, right below what it stood below. */
  #pairByPlace(): void {
    this.#base.pieces.forEach(({ key, style }, index) => {
      if (key !== null || this.#partners.has(index)) return;
      const above = this.#partners.get(index - 1);
      const at = above ? above.at + 1 : 0;
      const piece = this.#pieces[at];
      if (!piece || piece.key !== null || this.#owners.has(at)) return;
      if (style !== null && piece.style === style) this.#join(index, at, false);
    });
  }

  #join(index: number, at: number, isSure: boolean): void {
    this.#partners.set(index, { at, isSure });
    this.#owners.set(at, index);
  }

  /** Fields of several lines. Answers with the places in the file that are lines of them, though nobody marked them. */
  #groups(): ReadonlySet<number> {
    const adopted = new Set<number>();
    const groups = new Map<string, number[]>();
    this.#base.pieces.forEach((piece, index) => {
      const group = groupOf(this.#markOf(piece));
      if (group) groups.set(group, [...(groups.get(group) ?? []), index]);
    });
    for (const [group, indexes] of groups) {
      const places = indexes
        .flatMap((index) => this.#partners.get(index)?.at ?? [])
        .toSorted((a, b) => a - b);
      const [first, last] = [places[0], places.at(-1)];
      if (first !== undefined && last !== undefined) {
        const style = this.#pieces[last]?.style ?? null;
        const within = Array.from({ length: last - first }, (_, step) => first + step);
        const isOne = within.every((at) => indexes.includes(this.#owners.get(at) ?? indexes[0] ?? -1));
        const own = within.filter((at) => !this.#owners.has(at));
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
    const piece = this.#pieces[at];
    return piece !== undefined && !this.#owners.has(at) && piece.level !== null && piece.style === style;
  }

  #group(group: string, indexes: readonly number[], places: readonly number[]): void {
    const own = [...new Set(places)].toSorted((a, b) => a - b);
    const lines = own.map((at) => {
      const index = this.#owners.get(at);
      const piece = this.#pieces[at];
      return piece ? wordsOf(piece, index === undefined ? '' : (this.#base.pieces[index]?.lead ?? '')) : '';
    });
    const written = indexes.map((index) => tidyWords(this.#base.pieces[index]?.words ?? '')).join('\n');
    const isWritten = this.#isKnown || indexes.every((index) => this.#isAsMarked(index));
    const now = this.#now.pieces.filter(({ key }) => groupOf(this.#nowMark(key)) === group);
    const first = this.#base.pieces[indexes[0] ?? 0];
    const isSure = indexes.every((index) => this.#partners.get(index)?.isSure ?? true);
    if (!first) return;
    this.#tell(first, {
      at: own[0] ?? this.#placeBefore(indexes[0] ?? 0),
      edited: own.length === 0 ? null : lines.filter((line) => line !== '').join('\n'),
      written: isWritten ? written : null,
      now: now.length === 0 ? null : now.map(({ words }) => tidyWords(words)).join('\n'),
      isSure,
      comments: own.flatMap((at) => this.#pieces[at]?.comments ?? []),
      isUnchanged: isWritten || own.some((at) => !this.#isAsItWas(at)) ? null : true,
    });
  }

  /** Whether the base has a piece's words as the file says that they were written. */
  #isAsMarked(index: number): boolean {
    const partner = this.#partners.get(index);
    const hash = partner ? (this.#pieces[partner.at]?.hash ?? null) : null;
    return hash === null || hash === hashOfWords(this.#base.pieces[index]?.words ?? '');
  }

  /** Whether the file has a piece as its bookmark says that it was written. */
  #isAsItWas(at: number): boolean {
    const piece = this.#pieces[at];
    return piece?.hash !== undefined && piece.hash === hashOfWords(piece.words);
  }

  #single(): void {
    const nowByKey = new Map(this.#now.pieces.map((piece) => [piece.key, piece]));
    this.#base.pieces.forEach((piece, index) => {
      if (groupOf(this.#markOf(piece))) return;
      const partner = this.#partners.get(index);
      const own = partner ? this.#pieces[partner.at] : undefined;
      const edited = own ? wordsOf(own, piece.lead) : null;
      const hash = own?.hash ?? null;
      const now = piece.key === null ? undefined : nowByKey.get(piece.key);
      const isUnchanged =
        this.#isKnown || hash === null || edited === null ? null : hashOfWords(edited) === hash;
      this.#tell(piece, {
        at: partner?.at ?? this.#placeBefore(index),
        edited,
        written: this.#isKnown || this.#isAsMarked(index) ? tidyWords(piece.words) : null,
        now: now ? tidyWords(now.words) : null,
        isSure: partner?.isSure ?? true,
        comments: own?.comments ?? [],
        isUnchanged,
      });
    });
  }

  #tell(piece: HandPiece, { at, edited, written, now, isSure, comments, isUnchanged }: Told): void {
    const mark = this.#markOf(piece);
    if (isUnchanged ?? isSame(edited, written)) return;
    if (mark && edited !== null && isSame(edited, now)) {
      this.#already += 1;
      return;
    }
    const language = mark?.text.language ?? this.#source.paper.language;
    // Of what is not known to have been written the register's words must do.
    const from = written ?? now ?? '';
    this.#add(at, {
      id: piece.key ?? `frame ${this.#differences.length}`,
      kind: mark ? (edited === null ? 'gone' : 'words') : 'frame',
      record: mark?.record ?? null,
      place: mark?.place ?? null,
      language,
      borrowedIn: this.#borrowedIn(language),
      written,
      edited,
      now: mark ? now : null,
      runs: compareWords(from, edited ?? '', language),
      nowRuns:
        mark && written !== null && now !== null && !isSame(now, written)
          ? compareWords(written, now, language)
          : [],
      isGap: mark?.text.inlines.every((inline) => inline.kind === 'gap') ?? false,
      isSure,
      paragraph: null,
      comments: this.#commentsOf(comments),
    });
  }

  /** Pieces that stand in another place than they were written at: all but the longest run that is still in its order. */
  #moved(): void {
    const places = [...this.#partners].toSorted(([a], [b]) => a - b).filter(([, { isSure }]) => isSure);
    const kept = risingRun(places.map(([, { at }]) => at));
    places.forEach(([index, { at }], order) => {
      const piece = this.#base.pieces[index];
      const mark = piece && this.#markOf(piece);
      if (kept.has(order) || !piece || !mark) return;
      if (this.#differences.some(({ difference }) => difference.id === piece.key)) return;
      const words = tidyWords(piece.words);
      this.#add(at, {
        id: piece.key ?? '',
        kind: 'moved',
        record: mark.record,
        place: mark.place,
        language: mark.text.language,
        borrowedIn: null,
        written: words,
        edited: words,
        now: null,
        runs: [{ kind: 'same', text: words }],
        nowRuns: [],
        isGap: false,
        isSure: true,
        paragraph: null,
        comments: [],
      });
    });
  }

  #borrowedIn(language: string): string | null {
    const { paper } = this.#source;
    return paper.second || language === 'und' || isSameLanguage(language, paper.language)
      ? null
      : paper.language;
  }

  #new(adopted: ReadonlySet<number>): void {
    const added = this.#addedSince();
    this.#pieces.forEach((piece, at) => {
      if (this.#owners.has(at) || adopted.has(at)) return;
      const paragraph = this.#paragraphAt(at);
      const words = paragraph ? this.#withoutMark(tidyWords(piece.words)) : tidyWords(piece.words);
      if (paragraph && this.#takeAdded(added, paragraph.afterId, words)) {
        this.#already += 1;
        return;
      }
      const { language, isTold } = this.#languageAt(at, words);
      this.#add(at, {
        id: `new ${at}`,
        kind: 'new',
        record: null,
        place: null,
        language,
        borrowedIn: null,
        written: null,
        edited: words,
        now: null,
        runs: [{ kind: 'inserted', text: words }],
        nowRuns: [],
        isGap: false,
        isSure: paragraph !== null && isTold,
        paragraph,
        comments: this.#commentsOf(piece.comments),
      });
    });
  }

  /** Paragraphs that the register has by now and the paper did not have, each with which of the paper's it follows. */
  #addedSince(): AddedSince[] {
    const before = new Set(this.#base.pieces.flatMap(({ key }) => this.#paragraphOf(key) ?? []));
    let afterId: string | null = null;
    return this.#now.pieces.flatMap(({ key, words }) => {
      const id = this.#paragraphOf(key);
      if (id === null) return [];
      if (!before.has(id)) return [{ afterId, words: sameWords(this.#withoutMark(tidyWords(words))) }];
      afterId = id;
      return [];
    });
  }

  #paragraphOf(key: string | null): string | null {
    const record =
      this.#nowMark(key)?.record ?? (key === null ? undefined : this.#base.marks.get(key)?.record);
    return record?.table === 'paragraphs' ? record.id : null;
  }

  /** Whether one of those is this one; each is only once. */
  #takeAdded(added: AddedSince[], afterId: string | null, words: string): boolean {
    const at = added.findIndex((one) => one.afterId === afterId && one.words === sameWords(words));
    if (at >= 0) added.splice(at, 1);
    return at >= 0;
  }

  /** What the paper says behind words of another language is said by the paper: somebody copied it with them. */
  #withoutMark(words: string): string {
    const languages = new Set([...this.#base.marks.values()].map(({ text }) => text.language));
    for (const own of paperLanguages)
      for (const language of languages) {
        const name = languageName(language, own);
        const mark = name === null ? null : frameFor(own).inLanguage(name);
        if (mark !== null && words.endsWith(mark)) return words.slice(0, -mark.length).trimEnd();
      }
    return words;
  }

  /** Of new words: as what they stand below, where their letters do not say otherwise; else that of the paper they can be in. */
  #languageAt(at: number, words: string): { readonly language: string; readonly isTold: boolean } {
    const { paper } = this.#source;
    const near = [this.#neighbour(at, -1), this.#neighbour(at, 1)].flatMap((one) =>
      one?.mark?.record.table === 'paragraphs' ? one.mark.text.language : [],
    );
    const possible = [...near, paper.language, ...(paper.second ? [paper.second.language] : [])].filter(
      (language) => language !== 'und' && canBeIn(words, language),
    );
    const [language = paper.language] = possible;
    const isTold = possible.length > 0 && !paper.second;
    return { language, isTold };
  }

  /**
   * Where among the paragraphs of the outcome a new one stands: below one of them, with nothing but new ones in between, and
   * set and numbered as it is. Above the first of them likewise.
   */
  #paragraphAt(at: number): HandDifference['paragraph'] {
    const piece = this.#pieces[at];
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
    let at = from + step;
    while (this.#pieces[at] && !this.#owners.has(at) && this.#pieces[at]?.level !== null) at += step;
    const piece = this.#pieces[at];
    const owner = this.#owners.get(at);
    const base = owner === undefined ? undefined : this.#base.pieces[owner];
    return piece ? { style: piece.style, mark: base && this.#markOf(base) } : null;
  }

  /** Right after the nearest piece above that the file still has. */
  #placeBefore(index: number): number {
    for (let above = index - 1; above >= 0; above -= 1) {
      const partner = this.#partners.get(above);
      if (partner) return partner.at + 0.5;
    }
    return -0.5;
  }

  #markOf({ key }: Pick<HandPiece, 'key'>): PaperMark | undefined {
    return key === null ? undefined : (this.#base.marks.get(key) ?? this.#now.marks.get(key));
  }

  #nowMark(key: string | null): PaperMark | undefined {
    return key === null ? undefined : this.#now.marks.get(key);
  }

  #commentsOf(ids: readonly string[]): readonly HandComment[] {
    for (const id of ids) this.#told.add(id);
    return this.#edited.comments.filter(({ id }) => ids.includes(id));
  }

  #add(at: number, difference: HandDifference): void {
    this.#differences.push({ at, difference });
  }

  /** Of a paper that does not say by itself where its text stands, a file may say so on any day. */
  #around(): readonly string[] {
    const { paper, file } = this.#source;
    const own = new Set([...file.around, ...paper.notes.map(plainText)].map(sameWords));
    const isOwn = (words: string) => words === '' || own.has(words);
    return this.#edited.around.filter((line) => {
      const words = sameWords(line);
      return !isOwn(words) && (paper.status || !isOwn(withoutStatusWords(words)));
    });
  }
}

interface Told {
  readonly at: number;
  readonly edited: string | null;
  readonly written: string | null;
  readonly now: string | null;
  readonly isSure: boolean;
  readonly comments: readonly string[];
  /** As the bookmark says; `null` where the words themselves tell. */
  readonly isUnchanged: boolean | null;
}

/** @param anchor by which pieces that are paired already are known as the same, and as nothing else */
function passageOf({ words, lead }: HandPiece, anchor: number | null): Passage {
  const isAnchor = anchor !== null;
  const text = sameWords(`${lead}${words}`);
  return {
    place: 'paragraph',
    // No letter: an anchor is like no other words.
    label: isAnchor ? String.fromCodePoint(0xf_00_00 + anchor) : '',
    texts: isAnchor ? [] : [{ inlines: [{ kind: 'text', text }], language: 'und' }],
    record: null,
    shell: null,
  };
}

function isSame(one: string | null, other: string | null): boolean {
  return one === null || other === null ? one === other : sameWords(one) === sameWords(other);
}
