import type { Id } from '@/domain/fields';
import { sha256Of } from '@/formats/hash/sha256-of';
import type { HandOrigin } from '@/formats/paper/hand/hand-origin';
import type { FileHandle, Host, Result } from '@/host/host';
import { formats } from '@/pickers/tables/formats';
import type { Register, WrittenPaper } from '@/store/register';
import type { ReturnedFile } from './hand-files';

/** A Word file of a paper, with the tree that it was written from as canonical JSON. */
export interface WordPaper {
  readonly bytes: Uint8Array;
  readonly origin: HandOrigin;
  readonly tree: Uint8Array;
}

/** A file of ours lies where the paper is to be saved, and is no longer as it was written. */
export interface EditedFile extends ReturnedFile {
  readonly kind: 'edited';
  /** `null` where the file no longer says which paper it is. */
  readonly origin: HandOrigin | null;
  /** Everything in it was brought into the register once; it may have been taken back since. */
  readonly wasTakenIn: boolean;
}

/** A Word file lies there that cannot be looked into: it has a password, is damaged, in use, or larger than any paper. */
export interface UnreadableFile {
  readonly kind: 'unreadable';
  readonly name: string;
  /** Only what is known by its hash is replaced: it could be another file by then. */
  readonly canReplace: boolean;
}

export type FoundFile = EditedFile | UnreadableFile;

export type HandAnswer = 'keep-both' | 'replace' | 'bring-in' | 'cancel';

export type WordSaved =
  | { readonly kind: 'saved'; readonly file: FileHandle }
  | { readonly kind: 'not-saved'; readonly error: Extract<Result<never>, { ok: false }>['error'] }
  /** Nothing was written: what is in the file goes into the register first. */
  | { readonly kind: 'bring-in'; readonly file: ReturnedFile };

interface Desk {
  readonly host: Pick<Host, 'capabilities' | 'chooseTarget' | 'readFile' | 'saveAgain' | 'saveBeside'>;
  readonly register: Pick<Register, 'writtenPaper' | 'writtenPapers' | 'keepWrittenPaper'>;
  readonly ask: (file: FoundFile) => Promise<HandAnswer>;
}

/** In bytes. Larger than any paper with pictures; what is larger is none of ours. */
const limit = 64 * 1024 ** 2;

/** By paper where it was saved last, as long as the app is open: a browser lets nobody look into a file that is chosen later. */
const last = new Map<string, FileHandle>();

function keyOf({ meetingId, paper, language, languages, letterTo }: HandOrigin): string {
  return [meetingId, paper, language, languages, letterTo].join(' ');
}

/**
 * Asks where to save the file, and never replaces one of ours that somebody edited without asking: what was not written
 * here, byte for byte, is told by its hash. A file that is none of ours was asked about by the system's own dialog.
 */
export async function saveWordPaper(desk: Desk, paper: WordPaper, suggestedName: string): Promise<WordSaved> {
  const { host } = desk;
  const before = host.capabilities.emptiesChosen ? last.get(keyOf(paper.origin)) : undefined;
  let name =
    host.capabilities.emptiesChosen && !before
      ? await nameNotUsed(desk, paper, suggestedName)
      : suggestedName;
  if (before) {
    const found = await lookAt(desk, before, null);
    if (found.file) {
      const answer = await desk.ask(found.file);
      if (answer === 'bring-in' && found.file.kind === 'edited')
        return { kind: 'bring-in', file: found.file };
      if (answer === 'replace' && found.sha256 !== null)
        return finished(desk, paper, await host.saveAgain(before, paper.bytes, found.sha256));
      if (answer !== 'keep-both') return cancelled;
      name = numberedName(suggestedName);
    }
  }
  const filters = [{ label: 'DOCX', extensions: ['docx'] }];
  const target = await host.chooseTarget({ suggestedName: name, filters });
  if (!target.ok) return { kind: 'not-saved', error: target.error };
  const { handle, sha256 } = target.value;
  const found = await lookAt(desk, handle, sha256);
  const answer = found.file ? await desk.ask(found.file) : 'replace';
  switch (answer) {
    case 'cancel':
      return cancelled;
    case 'bring-in':
      return found.file?.kind === 'edited' ? { kind: 'bring-in', file: found.file } : cancelled;
    case 'keep-both':
      return finished(desk, paper, await host.saveBeside(handle, paper.bytes));
    case 'replace':
      if (found.file && found.sha256 === null) return cancelled;
      // What was asked about is what is replaced: Word may have saved once more meanwhile.
      return finished(desk, paper, await host.saveAgain(handle, paper.bytes, found.sha256));
  }
}

/**
 * Where a file cannot be looked into before it is emptied, the name of none that was saved before is proposed: somebody may
 * have edited it since.
 */
async function nameNotUsed(
  { register }: Desk,
  { origin }: WordPaper,
  suggestedName: string,
): Promise<string> {
  const rows = await register.writtenPapers(origin.meetingId);
  const used = new Set(rows.map(({ name }) => name));
  let name = suggestedName;
  while (used.has(name)) name = numberedName(name);
  return name;
}

const cancelled: WordSaved = { kind: 'not-saved', error: { code: 'cancelled' } };

async function finished(desk: Desk, paper: WordPaper, saved: Result<FileHandle>): Promise<WordSaved> {
  if (!saved.ok) return { kind: 'not-saved', error: saved.error };
  const { origin, bytes, tree } = paper;
  last.set(keyOf(origin), saved.value);
  // Where it cannot be remembered the file is saved all the same: it is asked about once more than it need be.
  await desk.register.keepWrittenPaper(
    {
      sha256: await sha256Of(bytes),
      meetingId: origin.meetingId,
      paper: origin.paper,
      state: 'as-written',
      paperSha256: origin.paperSha256,
      name: saved.value.name,
      at: new Date().toISOString(),
    },
    tree,
  );
  return { kind: 'saved', file: saved.value };
}

/** What lies at a place. */
interface Found {
  /** `null` where nothing is lost by replacing it: nothing lies there, it is as it was written, or no paper of ours. */
  readonly file: FoundFile | null;
  /** `null` where nothing lies there, or it cannot be read at all. */
  readonly sha256: string | null;
}

/** Nothing lies there, or nothing can: a download gets a name of its own. */
const nothing: ReadonlySet<string> = new Set(['not-found', 'not-supported', 'unknown-token']);

/** @param sha256 `null` where nothing lies there, or it is not known yet */
async function lookAt({ host, register }: Desk, handle: FileHandle, sha256: string | null): Promise<Found> {
  if (sha256 !== null && isAsWritten(await register.writtenPaper(sha256))) return { file: null, sha256 };
  const read = await host.readFile(handle, { limit });
  if (!read.ok) {
    if (nothing.has(read.error.code)) return { file: null, sha256 };
    return { file: unreadable(handle, sha256), sha256 };
  }
  const hash = await sha256Of(read.value);
  const known = await register.writtenPaper(hash);
  if (read.value.byteLength === 0 || isAsWritten(known)) return { file: null, sha256: hash };
  const glance = await formats.readHandDocx(read.value);
  if (!glance.ok || !glance.value.ok) {
    const isWord = handle.name.toLowerCase().endsWith('.docx');
    return { file: isWord ? unreadable(handle, hash) : null, sha256: hash };
  }
  const { origin, isMarked } = glance.value;
  if (!origin && !isMarked) return { file: null, sha256: hash };
  const wasTakenIn = known !== undefined;
  return {
    file: { kind: 'edited', name: handle.name, bytes: read.value, origin, wasTakenIn },
    sha256: hash,
  };
}

function unreadable({ name }: FileHandle, sha256: string | null): UnreadableFile {
  return { kind: 'unreadable', name, canReplace: sha256 !== null };
}

function isAsWritten(paper: WrittenPaper | undefined): boolean {
  return paper?.state === 'as-written';
}

/** Remembers that everything in an edited file was brought in: as long as it stands there, it is replaced without a question. */
export async function takenIn(
  register: Pick<Register, 'keepWrittenPaper'>,
  file: ReturnedFile,
  paper: { readonly meetingId: Id; readonly key: string; readonly tree: Uint8Array },
): Promise<void> {
  await register.keepWrittenPaper(
    {
      sha256: await sha256Of(file.bytes),
      meetingId: paper.meetingId,
      paper: paper.key,
      state: 'taken-in',
      paperSha256: await sha256Of(paper.tree),
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
