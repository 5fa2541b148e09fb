import type { PaperDocument } from '../paper';
import { paperToDocx } from '../write-docx';
import { compareHand } from './compare-hand';
import type { ComparedPaper } from './pair-pieces';
import type { HandRecords } from './field-words';
import type { HandOrigin } from './hand-origin';
import { readHandDocx, type HandReading } from './read-hand-docx';
import { settleHand, type SettledHand } from './settle-hand';

/** Which paper a file is, without comparing it. */
export type HandGlance =
  | {
      readonly ok: true;
      readonly origin: HandOrigin | null;
      /** Whether any of its texts bears a bookmark of ours: the property alone may be lost. */
      readonly isMarked: boolean;
    }
  | Extract<HandReading, { readonly ok: false }>;

export function glanceAtFile(bytes: Uint8Array): HandGlance {
  const read = readHandDocx(bytes);
  if (!read.ok) return read;
  const { origin, lines } = read.file;
  return { ok: true, origin, isMarked: lines.some(({ marks }) => marks.length > 0) };
}

export interface HandRequest {
  readonly bytes: Uint8Array;
  /** The tree that the file was written from; `null` where it is not kept here. */
  readonly written: PaperDocument | null;
  readonly now: PaperDocument;
  readonly records: HandRecords;
  /** Of letters the date that is chosen, EDTF, `null` where none is; left out of any other paper. */
  readonly letter?: { readonly date: string | null };
  /** Whether the paper is written in a Word file of the house, whose own words are not ours. */
  readonly isHouse: boolean;
}

/** `isHouse`: in a Word file of the house, of which the words of records alone are compared. */
export type SettledFile = SettledHand & { readonly isHouse: boolean };

export type HandOutcome =
  { readonly ok: true; readonly settled: SettledFile } | Extract<HandReading, { readonly ok: false }>;

/** What a Word file that came back would change; changes nothing. The papers are read as files too, so that like is compared with like. */
export async function bringInFile({
  bytes,
  written,
  now,
  records,
  letter,
  isHouse,
}: HandRequest): Promise<HandOutcome> {
  const edited = readHandDocx(bytes);
  if (!edited.ok) return edited;
  const [before, after] = await Promise.all([written && asFile(written), asFile(now)]);
  const compared = compareHand(edited.file, before, after);
  // An approved text is written in the form of the register, with its bookmarks.
  const isBare = isHouse && !compared.isMarked;
  const differences = isBare
    ? compared.differences.filter(({ kind }) => kind === 'words')
    : compared.differences;
  const shown = { ...compared, differences, around: isBare ? [] : compared.around };
  return { ok: true, settled: { ...settleHand(shown, records, letter ?? null), isHouse: isBare } };
}

async function asFile(paper: PaperDocument): Promise<ComparedPaper> {
  const read = readHandDocx(await paperToDocx(paper, new Map(), nowhere));
  if (!read.ok) throw new Error(`A paper of ours cannot be read: ${read.code}`);
  return { paper, file: read.file };
}

/** Any origin makes the writer set its bookmarks. */
const nowhere: HandOrigin = {
  meetingId: '-',
  paper: '-',
  language: 'en',
  languages: 'one',
  paperSha256: '',
  letterTo: null,
};
