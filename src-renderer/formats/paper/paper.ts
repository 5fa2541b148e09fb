import type { TableName } from '@/domain/records';

/**
 * The typed document tree in which every export of prose begins. Preview, Word, HTML, PDF, Markdown and plain text are
 * writers of this one tree, so they cannot disagree. It holds words and structure; how they look is the writers' part.
 */

/** Languages that a paper's own words (headings, labels) exist in; what it quotes may be in any language. */
export const paperLanguages = ['en', 'ru'] as const;
export type PaperLanguage = (typeof paperLanguages)[number];

/** The record a block comes from, so that a click in the preview can lead to it. */
export interface RecordReference {
  readonly table: TableName;
  readonly id: string;
}

/** In a copy that shows what became of an earlier version: whether the words came in, or went. */
export type Change = 'inserted' | 'deleted';

export type Inline =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly change?: Change;
      /** BCP 47 tag of these words, where it is another than that of the words around them. */
      readonly language?: string;
    }
  /** Set apart by stress: operative verbs. */
  | { readonly kind: 'emphasis'; readonly text: string; readonly change?: Change }
  /** A name that may be in another script than the line: it never turns the line's direction. */
  | { readonly kind: 'name'; readonly text: string; readonly change?: Change }
  /** A place that is left open for want of a fact, in brackets: marked so that nobody overlooks it. */
  | { readonly kind: 'gap'; readonly text: string }
  | { readonly kind: 'line-break' }
  /** Points to the note with this number among the paper's `notes`. */
  | { readonly kind: 'note-mark'; readonly note: number };

/** Words of one language. Their direction is that of the first letter with one, names set aside. */
export interface RichText {
  readonly inlines: readonly Inline[];
  /** BCP 47 tag; `und` where it is not known. */
  readonly language: string;
}

export interface Line {
  readonly text: RichText;
  readonly record: RecordReference | null;
}

export interface Fact {
  readonly term: string;
  readonly descriptions: readonly Line[];
}

export interface SignaturePlace {
  /** For whom is signed: "For the Chair". */
  readonly capacity: string;
  readonly name: RichText | null;
  /** What the one who signs is: "Director, Ministry of Foreign Affairs". */
  readonly function: RichText | null;
  /** The same in the other language of the paper, below it. */
  readonly other?: OtherSignature;
}

export interface OtherSignature extends Omit<SignaturePlace, 'other'> {
  readonly language: PaperLanguage;
}

/** Levels of a numbered paragraph: 1., (a), (i). */
export type NumberLevel = 0 | 1 | 2;

export interface AnnexBlock {
  readonly kind: 'annex';
  readonly title: RichText;
  /** The title in the other language, beside it: of an annex in two columns. */
  readonly other?: RichText;
  readonly blocks: readonly Block[];
}

export interface NumberedBlock {
  readonly kind: 'numbered';
  /** The number as it is printed, for example `3.` or `(a)`. */
  readonly label: string;
  readonly level: NumberLevel;
  readonly text: RichText;
  readonly record: RecordReference | null;
}

export interface Column {
  readonly title: string;
  /** Of the title, where it is another than the paper's. */
  readonly language?: PaperLanguage;
  /** The title in the other language of the paper, below it: of a column that says the same in both. */
  readonly other?: { readonly title: string; readonly language: PaperLanguage };
  /** Words take the room there is; figures (numbers, times) are never broken. */
  readonly holds: 'words' | 'figures';
  /** In mm; columns without one share the room that is left. */
  readonly width?: number;
}

export type TableRow =
  /** Of fewer cells than there are columns the last stands over the rest of them. */
  | { readonly kind: 'cells'; readonly cells: readonly RichText[]; readonly record: RecordReference | null }
  /** A heading within the table, over all its columns: a section, or a delegation in it. */
  | {
      readonly kind: 'group';
      readonly level: 1 | 2;
      readonly text: RichText;
      readonly record: RecordReference | null;
    };

/** Its head stands on every page that it goes on to. */
export interface TableBlock {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** Of rows that are filled in by hand, in mm: they stand on lines. */
  readonly rowHeight?: number;
  /** Thin lines between the rows, for tables that are read along them. */
  readonly ruled?: boolean;
  /** Whether a row may go on over a page's end: those of many lines, which would leave pages half empty. */
  readonly splits?: boolean;
}

/** A field of a form: what is known already, or room to fill in. */
export interface FormField {
  readonly label: string;
  readonly value: RichText;
  /** Whether it is to be filled in; else it only tells. */
  readonly isAsked: boolean;
  /** What a program that can offers for it, after the prompt; anything else may be written all the same. */
  readonly choices?: { readonly prompt: string; readonly items: readonly string[] };
  /** Of the room there is at least, in mm. */
  readonly height?: number;
}

/** What is asked about one matter, to be filled in with a word processor and read again. */
export interface FormBlock {
  readonly kind: 'form';
  /** What it is about: the reference, then the text in one language or two. */
  readonly head: readonly RichText[];
  /** Hidden words by which a returned form is known; only Word files have them. */
  readonly mark: string;
  readonly fields: readonly FormField[];
  readonly record: RecordReference | null;
}

/** How a line of a card is set: above the rest, the name, what is said of it, or at the card's foot. */
export type CardPlace = 'over' | 'name' | 'detail' | 'foot';

export interface CardLine {
  readonly place: CardPlace;
  readonly text: RichText;
  /** In pt, chosen so that the words fit. */
  readonly size: number;
}

export interface Card {
  readonly lines: readonly CardLine[];
  readonly record: RecordReference | null;
}

/** Cards of one size. Each sheet of A4 is filled with them, or is folded into one that says the same on both sides. */
export interface CardsBlock {
  readonly kind: 'cards';
  readonly form: 'badges' | 'tents';
  /** Of a card, or of one side of a tent, in mm. */
  readonly width: number;
  readonly height: number;
  /** Cards side by side and one above the other; both 1 for a tent. */
  readonly columns: number;
  readonly rows: number;
  readonly cards: readonly Card[];
}

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly text: RichText;
  /** 2 for one within what another heads. */
  readonly level?: 2;
  readonly record?: RecordReference;
}

/**
 * Two languages side by side. A row holds what is said of one thing in either; of a row with one cell the words are of
 * neither language, and stand over both columns. The names of the languages stand at the head of every page it goes on to.
 */
export interface ParallelBlock {
  readonly kind: 'parallel';
  readonly languages: readonly [PaperLanguage, PaperLanguage];
  readonly rows: readonly ParallelRow[];
}

/** Blocks of running text; in a row none of them is parallel, an annex or the beginning of a letter. */
export type ParallelCell = readonly Block[];
export type ParallelRow = readonly [ParallelCell, ParallelCell] | readonly [ParallelCell];

export type Block =
  | HeadingBlock
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | NumberedBlock
  | { readonly kind: 'paragraph'; readonly text: RichText; readonly record: RecordReference | null }
  | {
      readonly kind: 'quotation';
      readonly speaker: RichText;
      readonly text: RichText;
      readonly record: RecordReference | null;
    }
  | {
      readonly kind: 'delegation';
      readonly name: RichText;
      readonly lines: readonly Line[];
      readonly record: RecordReference | null;
    }
  | { readonly kind: 'section-label'; readonly text: RichText }
  | TableBlock
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  | { readonly kind: 'signatures'; readonly places: readonly SignaturePlace[] }
  | { readonly kind: 'page-break' }
  /** Here another letter begins: on a new page, under the head of the paper. Only among the blocks of the paper itself. */
  | { readonly kind: 'letter' }
  /** From here to the next letter the paper is said again in its second language, on a new page under its own head. */
  | { readonly kind: 'translation' }
  | ParallelBlock
  | CardsBlock
  | FormBlock
  | AnnexBlock;

export interface Letterhead {
  /** What the process is called, then the rest of its full name where there is one. */
  readonly process: RichText;
  readonly processDetail: RichText | null;
  /** Symbol, date, original language: what is known of them, in this order. */
  readonly lines: readonly string[];
}

/** What is repeated on the pages; page numbers are always set. */
export interface Running {
  /** At the head of every page but the first. */
  readonly head: string;
  /** At the foot of every page: the symbol, or nothing. */
  readonly foot: string;
  /** Of the lines of the head, where they are not all in the paper's language. */
  readonly headLanguages?: readonly PaperLanguage[];
}

/** What the paper is printed on: a page of text with its margins, or A4 that is cut or folded and has none. */
export type Sheet =
  | {
      readonly kind: 'text';
      readonly orientation: 'portrait' | 'landscape';
      /** A4 unless it is said. */
      readonly size?: 'a4' | 'a3';
    }
  | { readonly kind: 'cards'; readonly orientation: 'portrait' | 'landscape' };

/** Where the text of a paper stands: given out for remarks, approved, or corrected since. */
export interface PaperStatus {
  readonly state: 'draft' | 'circulated' | 'final' | 'corrected';
  /** "Circulated, version 2, 3 May 2026": in the letterhead of the first page and at the head of the others. */
  readonly label: string;
  /** Drawn faintly across every page: "DRAFT". It says nothing that the label does not, and readers by ear are spared it. */
  readonly watermark?: string;
}

/** A picture of the paper. Writers get its bytes beside the tree, by the SHA-256. */
export interface PaperPicture {
  readonly sha256: string;
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/svg+xml';
  /** As it is printed, in mm. */
  readonly width: number;
  readonly height: number;
  /** SHA-256 of the same as PNG, for formats that have no SVG. */
  readonly fallback: string | null;
}

/** How the house wants its papers to look, in the paper's language; see `paper-form.ts`. */
export interface PaperForm {
  readonly size: 'a4' | 'letter';
  /** Of an upright page, in mm. */
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly face: 'serif' | 'sans';
  /** Of the running text, in pt; all other sizes go with it. */
  readonly fontSize: number;
  /** How numbers of paragraphs are printed: `1.`, `1)` or `1`. Labels in the tree are so already. */
  readonly numbering: 'dot' | 'bracket' | 'bare';
  readonly logo: PaperPicture | null;
  /** Below the name of the process on the first page: a Ministry, an address. */
  readonly letterhead: RichText | null;
  /** Above the title, and at the foot of every page. */
  readonly classification: RichText | null;
  /** What stands around the number of the page and that of the last: "Page 3 of 12". */
  readonly pageNumber: { readonly before: string; readonly between: string };
}

/** Two languages side by side, or one after the other. */
export type TwoLanguages = 'columns' | 'sequence';

/** The head of a paper in its second language. */
export interface SecondLanguage {
  readonly form: TwoLanguages;
  readonly language: PaperLanguage;
  readonly letterhead: Letterhead;
  /** What the house has below the name of the process. */
  readonly houseLetterhead: RichText | null;
  readonly title: RichText;
  readonly subtitle: RichText | null;
}

export interface PaperDocument {
  readonly sheet: Sheet;
  readonly language: PaperLanguage;
  readonly form: PaperForm;
  /** What the file is called in its properties and in a window's title. */
  readonly name: string;
  readonly letterhead: Letterhead;
  readonly title: RichText;
  readonly subtitle: RichText | null;
  readonly record: RecordReference | null;
  readonly running: Running;
  /** Of the document, for example `SOM/2/INF/1`; left out or `null` where it bears none. */
  readonly symbol?: string | null;
  /** `null` for a paper that says nothing of it. */
  readonly status: PaperStatus | null;
  /** Of a copy with marked changes: whose they are, and since when (ISO 8601 in UTC). */
  readonly markup?: {
    readonly author: string;
    readonly at: string;
    /** How it is marked: for formats that do not track changes themselves. */
    readonly legend?: RichText;
  };
  readonly blocks: readonly Block[];
  /** Of a paper in two languages: how they stand to each other, and its head in the second. */
  readonly second?: SecondLanguage;
  /** Notes by number, beginning with 1; each is pointed to by at least one `note-mark`. */
  readonly notes: readonly RichText[];
}
