/** What a line of a document is beside its words. */
export type LineRole = 'words' | 'contents' | 'page-number';

/** A paragraph as it is printed. */
export interface WordLine {
  /** The number or bullet that Word sets before it, with the space after; else ''. */
  readonly label: string;
  /** Breaks of the line are `\n`. */
  readonly words: string;
  readonly role: LineRole;
}

/** A line of a table within a table, whose cells are parted by tabs. */
export interface WordRowLine {
  readonly cells: readonly string[];
}

export interface WordCell {
  readonly lines: readonly (WordLine | WordRowLine)[];
  /** How many columns it stands over. */
  readonly span: number;
}

export interface WordTable {
  readonly rows: readonly (readonly WordCell[])[];
}

export type WordBlock = WordLine | WordTable;

/** The text of a document, or a note, a comment, a head or foot of its pages. */
export interface WordStory {
  /** Of the note or comment as they are written: its id, author, date. */
  readonly attributes: string;
  readonly blocks: readonly WordBlock[];
}

/** What is met while the stories are read, and is to be told of the file. */
export interface WordTally {
  trackedChanges: number;
  hidden: number;
  pictures: number;
  outsideFields: number;
  /** The notes by their places in the row of marks, from 1; `null` where no marks are wanted. */
  readonly notes: Map<NoteKey, number> | null;
}

export type NoteKey = `${'footnote' | 'endnote'} ${string}`;
