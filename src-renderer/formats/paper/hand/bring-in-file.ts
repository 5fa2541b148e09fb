import type { PaperDocument } from '../paper';
import { paperToDocx } from '../write-docx';
import { compareHand, type ComparedPaper } from './compare-hand';
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
}

export type HandOutcome =
  { readonly ok: true; readonly settled: SettledHand } | Extract<HandReading, { readonly ok: false }>;

/** What a Word file that came back would change; changes nothing. The papers are read as files too, so that like is compared with like. */
export async function bringInFile({ bytes, written, now, records }: HandRequest): Promise<HandOutcome> {
  const edited = readHandDocx(bytes);
  if (!edited.ok) return edited;
  const [before, after] = await Promise.all([written && asFile(written), asFile(now)]);
  return { ok: true, settled: settleHand(compareHand(edited.file, before, after), records) };
}

async function asFile(paper: PaperDocument): Promise<ComparedPaper> {
  const read = readHandDocx(await paperToDocx(paper, new Map(), nowhere));
  if (!read.ok) throw new Error(`A paper of ours cannot be read: ${read.code}`);
  return { paper, file: read.file };
}

/** Any origin makes the writer set its bookmarks. */
const nowhere: HandOrigin = { meetingId: '-', paper: '-', language: 'en', languages: 'one', paperSha256: '' };
