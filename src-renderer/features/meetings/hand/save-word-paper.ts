import type { Id } from '@/domain/fields';
import { sha256Of } from '@/domain/sha256-of';
import { fileOf, type HandOrigin } from '@/formats/paper/hand/hand-origin';
import type { FileHandle, Host, Result } from '@/host/host';
import type { Register } from '@/store/register';
import type { WrittenPlace, WrittenPlaces } from '@/store/written-places';
import type { PaperOfFile } from './compare-file';
import type { ReturnedFile } from './hand-files';
import { lookAt, type Found, type FoundFile } from './look-at-file';

/** A Word file of a paper, with the tree that it was written from as canonical JSON. */
export interface WordPaper {
  readonly bytes: Uint8Array;
  readonly origin: HandOrigin;
  readonly tree: Uint8Array;
}

export type HandAnswer = 'look-again' | 'keep-both' | 'replace' | 'bring-in' | 'cancel';

export type WordSaved =
  | { readonly kind: 'saved'; readonly file: FileHandle }
  | { readonly kind: 'not-saved'; readonly error: Extract<Result<never>, { ok: false }>['error'] }
  /** Nothing was written: what is in the file goes into the register first. */
  | { readonly kind: 'bring-in'; readonly file: ReturnedFile };

interface Desk {
  readonly host: Pick<
    Host,
    'capabilities' | 'chooseTarget' | 'fileAt' | 'placeOf' | 'readFile' | 'saveAgain' | 'saveBeside'
  >;
  readonly register: Pick<Register, 'get' | 'writtenPaper' | 'writtenPapers' | 'keepWrittenPapers'>;
  readonly places: WrittenPlaces;
  readonly ask: (file: FoundFile) => Promise<HandAnswer>;
}

function keyOf(origin: HandOrigin): string {
  return [origin.meetingId, origin.paper, fileOf(origin)].join(' ');
}

/**
 * Asks where to save the file, and never replaces one of ours that somebody edited without asking: what was not written
 * here, byte for byte, is told by its hash. A file that is none of ours was asked about by the system's own dialog.
 */
export async function saveWordPaper(desk: Desk, paper: WordPaper, suggestedName: string): Promise<WordSaved> {
  const { host } = desk;
  const before = host.capabilities.emptiesChosen ? await settleLast(desk, paper, suggestedName) : null;
  if (before?.saved) return before.saved;
  const filters = [{ label: 'DOCX', extensions: ['docx'] }];
  const target = await host.chooseTarget({ suggestedName: before?.name ?? suggestedName, filters });
  if (!target.ok) return { kind: 'not-saved', error: target.error };
  const { handle, sha256 } = target.value;
  const found = await lookAt(desk, handle, { now: sha256 });
  const answer = found.file ? await desk.ask(found.file) : 'replace';
  switch (answer) {
    case 'cancel':
    case 'look-again':
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
 * Where a file is emptied by being chosen it is looked at before: the one that was saved last, in this window or an earlier
 * one. Of any other the name is not proposed, for somebody may have edited it since.
 * @returns the name to propose, or what came of it already
 */
async function settleLast(
  desk: Desk,
  paper: WordPaper,
  suggestedName: string,
): Promise<{ readonly name: string; readonly saved?: never } | { readonly saved: WordSaved }> {
  const last = await desk.places.read(keyOf(paper.origin));
  const used = await namesUsed(desk, paper, last);
  const freeName = { name: nameBesides(used, suggestedName) };
  if (!last) return freeName;
  const { file, sha256, handle } = await lookAtLast(desk, last);
  if (!file) return { name: used.has(suggestedName) ? last.name : suggestedName };
  switch (await desk.ask(file)) {
    case 'look-again':
      return settleLast(desk, paper, suggestedName);
    case 'keep-both':
      return freeName;
    case 'bring-in':
      return { saved: file.kind === 'edited' ? { kind: 'bring-in', file } : cancelled };
    case 'replace':
      if (!handle || sha256 === null) return { saved: cancelled };
      return { saved: await finished(desk, paper, await desk.host.saveAgain(handle, paper.bytes, sha256)) };
    case 'cancel':
      return { saved: cancelled };
  }
}

async function lookAtLast(
  desk: Desk,
  { place, name, sha256 }: WrittenPlace,
): Promise<Found & { readonly handle?: FileHandle }> {
  const at = await desk.host.fileAt(place);
  if (at.ok) return { ...(await lookAt(desk, at.value, { now: null, written: sha256 })), handle: at.value };
  switch (at.error.code) {
    case 'not-found':
      return { file: { kind: 'unseen', name, reason: 'gone' }, sha256: null };
    case 'no-permission':
      return { file: { kind: 'unseen', name, reason: 'no-leave' }, sha256: null };
    default:
      return { file: { kind: 'unreadable', name, canReplace: false }, sha256: null };
  }
}

async function namesUsed(
  { register }: Desk,
  { origin }: WordPaper,
  last: WrittenPlace | null,
): Promise<ReadonlySet<string>> {
  const rows = await register.writtenPapers(origin.meetingId);
  return new Set([...rows.map(({ name }) => name), ...(last?.names ?? [])]);
}

/** The name, with the first number that makes it another than those. */
function nameBesides(used: ReadonlySet<string>, suggestedName: string): string {
  let name = suggestedName;
  while (used.has(name)) name = numberedName(name);
  return name;
}

const cancelled: WordSaved = { kind: 'not-saved', error: { code: 'cancelled' } };

async function finished(desk: Desk, paper: WordPaper, saved: Result<FileHandle>): Promise<WordSaved> {
  if (!saved.ok) return { kind: 'not-saved', error: saved.error };
  const { origin, bytes, tree } = paper;
  const { name } = saved.value;
  const sha256 = await sha256Of(bytes);
  const place = desk.host.placeOf(saved.value);
  if (place) await desk.places.keep({ paper: keyOf(origin), place, name, sha256 });
  await desk.places.letGo(async (id) => (await desk.register.get('meetings', id)) !== undefined);
  // Where it cannot be remembered the file is saved all the same: it is asked about once more than it need be.
  const written = {
    sha256,
    meetingId: origin.meetingId,
    paper: origin.paper,
    fileOf: fileOf(origin),
    state: 'as-written',
    paperSha256: origin.paperSha256,
    name,
    at: new Date().toISOString(),
  } as const;
  await desk.register.keepWrittenPapers([{ paper: written, tree }]);
  return { kind: 'saved', file: saved.value };
}

/** Remembers that everything in an edited file was brought in: as long as it stands there, it is replaced without a question. */
export async function takenIn(
  register: Pick<Register, 'keepWrittenPapers'>,
  file: ReturnedFile,
  meetingId: Id,
  { of: { paper, choices }, tree }: { readonly of: PaperOfFile; readonly tree: Uint8Array },
): Promise<void> {
  const edited = {
    sha256: await sha256Of(file.bytes),
    meetingId,
    paper,
    fileOf: fileOf(choices),
    state: 'taken-in',
    paperSha256: await sha256Of(tree),
    name: file.name,
    at: new Date().toISOString(),
  } as const;
  await register.keepWrittenPapers([{ paper: edited, tree }]);
}

/** "Minutes.docx" as "Minutes (2).docx", and that as "Minutes (3).docx". */
export function numberedName(name: string): string {
  const [, stem = name, number, extension = ''] = /^(.*?)(?: \((\d{1,2})\))?(\.[^.]*)?$/u.exec(name) ?? [];
  return `${stem} (${number === undefined ? 2 : Number(number) + 1})${extension}`;
}
