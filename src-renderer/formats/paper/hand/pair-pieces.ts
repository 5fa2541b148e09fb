import { comparePassages } from '../life/compare-papers';
import type { Passage } from '../life/passages';
import type { PaperDocument } from '../paper';
import { handPieces, type HandPiece } from './hand-pieces';
import { paperMarks, type PaperMark } from './paper-marks';
import type { HandFile } from './read-hand-docx';
import { sameWords } from './same-words';

/** A paper as it is compared: its tree, and the file that is written of it. */
export interface ComparedPaper {
  readonly paper: PaperDocument;
  readonly file: HandFile;
}

/** A paper taken apart, with whose words its pieces are by their keys. */
export interface PaperSide {
  readonly pieces: readonly HandPiece[];
  readonly marks: ReadonlyMap<string, PaperMark>;
}

export interface Partner {
  readonly at: number;
  /** Whether a bookmark says so; else likeness does. */
  readonly isSure: boolean;
}

/** The pieces of a file, and which of the paper's they are. */
export interface PairedPieces {
  readonly edited: HandFile;
  readonly pieces: readonly HandPiece[];
  /** As it was written, where that is known here; else as the register prints it now. */
  readonly source: ComparedPaper;
  readonly isKnown: boolean;
  readonly base: PaperSide;
  readonly now: PaperSide;
  /** By the place of a piece in the base its own in the file. */
  readonly partners: ReadonlyMap<number, Partner>;
  /** By the place of a piece in the file its own in the base. */
  readonly owners: ReadonlyMap<number, number>;
}

/** Whose words a paragraph holds is told by our bookmarks; where they are lost, by likeness. @param written `null` where it is not known */
export function pairPieces(
  edited: HandFile,
  written: ComparedPaper | null,
  now: ComparedPaper,
): PairedPieces {
  const isBare = edited.lines.every(({ marks }) => marks.length === 0);
  const pieces = handPieces(edited.lines, isBare);
  const source = written ?? now;
  const base = sideOf(source, isBare);
  const { partners, owners } = new Pairing(base.pieces, pieces);
  return {
    edited,
    pieces,
    source,
    isKnown: written !== null,
    base,
    now: written ? sideOf(now, isBare) : base,
    partners,
    owners,
  };
}

/** Of whose record a piece is, as the paper was written or as it is printed now. */
export function markOf({ base, now }: PairedPieces, { key }: Pick<HandPiece, 'key'>): PaperMark | undefined {
  return key === null ? undefined : (base.marks.get(key) ?? now.marks.get(key));
}

function sideOf({ paper, file }: ComparedPaper, isWhole: boolean): PaperSide {
  return {
    pieces: handPieces(file.lines, isWhole),
    marks: new Map(paperMarks(paper).map((mark) => [mark.key, mark])),
  };
}

class Pairing {
  readonly partners = new Map<number, Partner>();
  readonly owners = new Map<number, number>();

  constructor(base: readonly HandPiece[], pieces: readonly HandPiece[]) {
    this.#byKeys(base, pieces);
    this.#byLikeness(base, pieces);
    this.#byPlace(base, pieces);
  }

  #byKeys(base: readonly HandPiece[], pieces: readonly HandPiece[]): void {
    const byKey = new Map(pieces.flatMap(({ key }, at) => (key === null ? [] : [[key, at] as const])));
    base.forEach(({ key }, index) => {
      const at = key === null ? undefined : byKey.get(key);
      if (at !== undefined) this.#join(index, at, true);
    });
  }

  #byLikeness(base: readonly HandPiece[], pieces: readonly HandPiece[]): void {
    const from = base.map((piece, index) => passageOf(piece, this.partners.has(index) ? index : null));
    const to = pieces.map((piece, at) => passageOf(piece, this.owners.get(at) ?? null));
    const indexes = new Map(from.map((passage, index) => [passage, index]));
    const places = new Map(to.map((passage, at) => [passage, at]));
    for (const { before, after } of comparePassages(from, to)) {
      const index = before ? indexes.get(before) : undefined;
      const at = after ? places.get(after) : undefined;
      if (index === undefined || at === undefined) continue;
      if (!this.partners.has(index) && !this.owners.has(at)) this.#join(index, at, false);
    }
  }

  /** What the paper says by itself, in other words altogether: set as it was, right below what it stood below. */
  #byPlace(base: readonly HandPiece[], pieces: readonly HandPiece[]): void {
    base.forEach(({ key, style }, index) => {
      if (key !== null || this.partners.has(index)) return;
      const above = this.partners.get(index - 1);
      const at = above ? above.at + 1 : 0;
      const piece = pieces[at];
      if (!piece || piece.key !== null || this.owners.has(at)) return;
      if (style !== null && piece.style === style) this.#join(index, at, false);
    });
  }

  #join(index: number, at: number, isSure: boolean): void {
    this.partners.set(index, { at, isSure });
    this.owners.set(at, index);
  }
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
