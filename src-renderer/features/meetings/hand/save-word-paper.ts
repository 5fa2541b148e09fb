import type { Id } from '@/domain/fields';
import type { HandOrigin } from '@/formats/paper/hand/hand-origin';
import { hashOfBytes } from '@/formats/paper/life/freeze';
import type { FileHandle, Host, Result } from '@/host/host';
import { formats } from '@/pickers/tables/formats';
import type { Register, WrittenPaperRow } from '@/store/register';
import type { ReturnedFile } from './hand-files';

/** A Word file of a paper, with the tree that it was written from as canonical JSON. */
export interface WordPaper {
  readonly bytes: Uint8Array;
  readonly origin: HandOrigin;
  readonly tree: Uint8Array;
}

/** A file of ours lies where the paper is to be saved, and is no longer as it was written. */
export interface EditedFile extends ReturnedFile {
  /** `null` where the file no longer says which paper it is. */
  readonly origin: HandOrigin | null;
  /** Everything in it was brought into the register once; it may have been taken back since. */
  readonly wasTakenIn: boolean;
}

export type HandAnswer = 'keep-both' | 'replace' | 'bring-in' | 'cancel';

export type WordSaved =
  | { readonly kind: 'saved'; readonly file: FileHandle }
  | { readonly kind: 'not-saved'; readonly error: Extract<Result<never>, { ok: false }>['error'] }
  /** Nothing was written: what is in the file goes into the register first. */
  | { readonly kind: 'bring-in'; readonly file: ReturnedFile };

interface Desk {
  readonly host: Pick<Host, 'capabilities' | 'chooseTarget' | 'readFile' | 'saveAgain' | 'saveBeside'>;
  readonly register: Pick<Register, 'writtenPaper' | 'keepWrittenPaper'>;
  readonly ask: (file: EditedFile) => Promise<HandAnswer>;
}

/** In bytes. Larger than any paper with pictures; what is larger is none of ours. */
const limit = 64 * 1024 ** 2;

/** By paper where it was saved last, as long as the app is open: a browser lets nobody look into a file that is chosen later. */
const last = new Map<string, FileHandle>();

function keyOf({ meetingId, paper, language, languages }: HandOrigin): string {
  return [meetingId, paper, language, languages].join(' ');
}

/**
 * Asks where to save the file, and never replaces one of ours that somebody edited without asking: what was not written
 * here, byte for byte, is told by its hash. A file that is none of ours was asked about by the system's own dialog.
 */
export async function saveWordPaper(desk: Desk, paper: WordPaper, suggestedName: string): Promise<WordSaved> {
  const { host } = desk;
  const before = host.capabilities.emptiesChosen ? last.get(keyOf(paper.origin)) : undefined;
  let name = suggestedName;
  if (before) {
    const edited = await editedAt(desk, before, null);
    if (edited) {
      const answer = await desk.ask(edited.file);
      if (answer === 'cancel') return cancelled;
      if (answer === 'bring-in') return { kind: 'bring-in', file: edited.file };
      if (answer === 'replace')
        return finished(desk, paper, await host.saveAgain(before, paper.bytes, edited.sha256));
      name = numberedName(suggestedName);
    }
  }
  const filters = [{ label: 'DOCX', extensions: ['docx'] }];
  const target = await host.chooseTarget({ suggestedName: name, filters, limit });
  if (!target.ok) return { kind: 'not-saved', error: target.error };
  const { handle, sha256 } = target.value;
  const edited = sha256 === null ? null : await editedAt(desk, handle, sha256);
  const answer = edited ? await desk.ask(edited.file) : 'replace';
  switch (answer) {
    case 'cancel':
      return cancelled;
    case 'bring-in':
      return edited ? { kind: 'bring-in', file: edited.file } : cancelled;
    case 'keep-both':
      return finished(desk, paper, await host.saveBeside(handle, paper.bytes));
    case 'replace':
      // What was asked about is what is replaced: Word may have saved once more meanwhile.
      return finished(desk, paper, await host.saveAgain(handle, paper.bytes, edited?.sha256 ?? sha256));
  }
}

const cancelled: WordSaved = { kind: 'not-saved', error: { code: 'cancelled' } };

async function finished(desk: Desk, paper: WordPaper, saved: Result<FileHandle>): Promise<WordSaved> {
  if (!saved.ok) return { kind: 'not-saved', error: saved.error };
  const { origin, bytes, tree } = paper;
  last.set(keyOf(origin), saved.value);
  // Where it cannot be remembered the file is saved all the same: it is asked about once more than it need be.
  await desk.register.keepWrittenPaper(
    {
      sha256: hashOfBytes(bytes),
      meetingId: origin.meetingId,
      paper: origin.paper,
      format: 'docx',
      paperSha256: origin.paperSha256,
      name: saved.value.name,
      at: new Date().toISOString(),
    },
    tree,
  );
  return { kind: 'saved', file: saved.value };
}

/** What lies at a place, where it is a paper of ours and not as it was written. @param sha256 `null` where it is not known yet */
async function editedAt(
  { host, register }: Desk,
  handle: FileHandle,
  sha256: string | null,
): Promise<{ readonly file: EditedFile; readonly sha256: string } | null> {
  if (sha256 !== null && isAsWritten(await register.writtenPaper(sha256))) return null;
  const read = await host.readFile(handle, { limit });
  if (!read.ok || read.value.byteLength === 0) return null;
  const hash = hashOfBytes(read.value);
  const known = await register.writtenPaper(hash);
  if (isAsWritten(known)) return null;
  const glance = await formats.readHandDocx(read.value);
  if (!glance.ok || !glance.value.ok) return null;
  const { origin, isMarked } = glance.value;
  if (!origin && !isMarked) return null;
  const wasTakenIn = known !== undefined;
  return { file: { name: handle.name, bytes: read.value, origin, wasTakenIn }, sha256: hash };
}

/** In place of the format: of a file that somebody edited, and whose changes were brought in. */
const takenInFormat = 'docx-edited';

function isAsWritten(row: WrittenPaperRow | undefined): boolean {
  return row !== undefined && row.format !== takenInFormat;
}

/** Remembers that everything in an edited file was brought in: as long as it stands there, it is replaced without a question. */
export async function takenIn(
  register: Pick<Register, 'keepWrittenPaper'>,
  file: ReturnedFile,
  paper: { readonly meetingId: Id; readonly key: string; readonly tree: Uint8Array },
): Promise<void> {
  await register.keepWrittenPaper(
    {
      sha256: hashOfBytes(file.bytes),
      meetingId: paper.meetingId,
      paper: paper.key,
      format: takenInFormat,
      paperSha256: hashOfBytes(paper.tree),
      name: file.name,
      at: new Date().toISOString(),
    },
    paper.tree,
  );
}

/** "Minutes.docx" as "Minutes (2).docx", and that as "Minutes (3).docx". */
export function numberedName(name: string): string {
  const [, stem = name, number, extension = ''] = /^(.*?)(?: \((\d{1,2})\))?(\.[^.]*)?$/u.exec(name) ?? [];
  return `${stem} (${number === undefined ? 2 : Number(number) + 1})${extension}`;
}
