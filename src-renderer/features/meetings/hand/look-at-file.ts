import { sha256Of } from '@/domain/sha256-of';
import type { HandOrigin } from '@/formats/paper/hand/hand-origin';
import type { FileHandle, Host } from '@/host/host';
import { formats } from '@/pickers/tables/formats';
import type { Register, WrittenPaper } from '@/store/register';
import type { ReturnedFile } from './hand-files';

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

/** The file that was saved last is not where it was, or the user has not let the browser read it. */
export interface UnseenFile {
  readonly kind: 'unseen';
  readonly name: string;
  readonly reason: 'gone' | 'no-leave';
}

export type FoundFile = EditedFile | UnreadableFile | UnseenFile;

interface Desk {
  readonly host: Pick<Host, 'readFile'>;
  readonly register: Pick<Register, 'writtenPaper'>;
}

/** In bytes. Larger than any paper with pictures; what is larger is none of ours. */
const limit = 64 * 1024 ** 2;

/** What lies at a place. */
export interface Found {
  /** `null` where nothing is lost by replacing it: nothing lies there, it is as it was written, or no paper of ours. */
  readonly file: FoundFile | null;
  /** `null` where nothing lies there, or it cannot be read at all. */
  readonly sha256: string | null;
}

/** Nothing lies there, or nothing can: a download gets a name of its own. */
const nothing: ReadonlySet<string> = new Set(['not-found', 'not-supported', 'unknown-token']);

/**
 * @param known `now` is the hash of what lies there, `null` where nothing does or it is not known yet; `written`, where
 *   a file of ours was saved there, the hash of that: whatever differs from it was edited, even if nothing tells it for ours
 */
export async function lookAt(
  { host, register }: Desk,
  handle: FileHandle,
  { now: sha256, written }: { readonly now: string | null; readonly written?: string },
): Promise<Found> {
  if (sha256 !== null && isAsWritten(await register.writtenPaper(sha256))) return { file: null, sha256 };
  const read = await host.readFile(handle, { limit });
  if (!read.ok) {
    if (nothing.has(read.error.code)) return { file: null, sha256 };
    return { file: unreadable(handle, sha256), sha256 };
  }
  const hash = await sha256Of(read.value);
  const known = await register.writtenPaper(hash);
  if (read.value.byteLength === 0 || hash === written || isAsWritten(known))
    return { file: null, sha256: hash };
  const glance = await formats.readHandDocx(read.value);
  if (!glance.ok || !glance.value.ok) {
    const isWord = handle.name.toLowerCase().endsWith('.docx');
    return { file: isWord ? unreadable(handle, hash) : null, sha256: hash };
  }
  const { origin, isMarked } = glance.value;
  if (!origin && !isMarked && written === undefined) return { file: null, sha256: hash };
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
