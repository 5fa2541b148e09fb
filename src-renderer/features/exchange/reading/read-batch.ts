import type { SourceNote } from '@/domain/draft';
import { sha256Of } from '@/domain/sha256-of';
import type { ReadFile } from '@/formats/worker/formats-client';
import type { Register } from '@/store/register';
import { storeErrorOf } from '@/store/store-failure';

import { beginBatch, endBatch, fileId } from '../pending/pending-batches';
import type { PendingFile } from '../pending/pending-batch';
import { pendingDatabase } from '../pending/pending-database';
import { filesOfBatch } from '../pending/files-of-batch';
import { joinPlain } from '../questions/join-plain';
import { forgetWithin, isUnread, resumeBatch, type FilePlace } from '../pending/resume-batch';
import { formats } from './formats';
import { createKeeper, type Keeper } from './keep-read';
import { isBundleName, type OfferedFile } from './offered-file';
import type { FileOutcome } from './read-outcome';

export interface BatchProgress {
  readonly done: number;
  readonly total: number;
  readonly name: string | null;
}

export interface BundleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface BatchRead {
  /** `''` where not even the batch could be kept. */
  readonly batchId: string;
  /** One a file, in order, those within a file behind it. */
  readonly files: readonly PendingFile[];
  /** A bundle among the files, for its own preview. */
  readonly bundle: BundleFile | null;
}

interface BatchOptions {
  readonly onProgress: (progress: BatchProgress) => void;
  readonly signal: AbortSignal;
  /** The reading that is gone on with; what is missing of it and not among these files stays missing. */
  readonly goOnWith?: string | undefined;
}

/**
 * Reads any number of files, one after another: each is loaded, read on the other thread and kept before the next, so
 * that never more than one is held and what was read stays whatever happens. A file that cannot be read is named; the
 * rest goes on. A reading that did not come to its end is gone on with where its files come again. The register is not
 * touched.
 */
export async function readBatch(
  register: Register,
  offered: readonly OfferedFile[],
  { onProgress, signal, goOnWith }: BatchOptions,
): Promise<BatchRead> {
  const { batchId, read, placeOf, behind } = await startReading(offered, goOnWith);
  const keeper = createKeeper(register, batchId, read);
  const files: PendingFile[] = [];
  let bundle: BundleFile | null = null;
  /** Files found within those that are read already. */
  let within = 0;
  for (const [at, file] of offered.entries()) {
    // What was not come to is on record as unread already. It is told of at once: of thousands of files one by one, the
    // page would stand still.
    if (signal.aborted) {
      files.push(...offered.slice(at).map((left, index) => notComeTo(batchId, left, placeOf(at + index))));
      break;
    }
    const report = (inside: number, found: number, name: string | null) =>
      onProgress({ done: at + within + inside, total: offered.length + within + found, name });
    report(0, 0, file.name);
    const turn = { batchId, ...placeOf(at), behind, keeper, signal, report };
    const one = await readOne(file, turn);
    files.push(...one.files);
    if (one.bundle) bundle = one.bundle;
    within += Math.max(0, one.files.length - 1);
  }
  onProgress({ done: offered.length + within, total: offered.length + within, name: null });
  const isLeft = goOnWith !== undefined && !signal.aborted && (await filesOfBatch(batchId)).some(isUnread);
  // Not at its end yet, it can be gone on with once more.
  if (batchId !== '' && !isLeft) await endBatch(batchId, signal.aborted).catch(() => undefined);
  // What could not be joined, the disk being full, is asked.
  const gone =
    batchId === '' ? new Map<string, string>() : await joinPlain(register, batchId).catch(noneJoined);
  return { batchId, files: files.map((file) => whereGone(file, gone)), bundle };
}

function noneJoined(): ReadonlyMap<string, string> {
  return new Map();
}

/** A file whose review became part of another leads to that one. */
function whereGone(file: PendingFile, gone: ReadonlyMap<string, string>): PendingFile {
  const reviewId = gone.get(file.reviewId);
  if (reviewId === undefined || file.outcome.kind !== 'read') return file;
  return { ...file, reviewId, outcome: { ...file.outcome, reviewId } };
}

interface Started {
  readonly batchId: string;
  /** Hashes of what an earlier part of this reading came to. */
  readonly read: ReadonlySet<string>;
  /** Place of an offered file in the batch, and its line where it was come to before. */
  readonly placeOf: (offered: number) => FilePlace;
  /** A new place behind all others. */
  readonly behind: () => Promise<number>;
}

/** Goes on with the reading that these files are of, or begins one. */
async function startReading(offered: readonly OfferedFile[], goOnWith: string | undefined): Promise<Started> {
  const resumed = await resumeBatch(offered, goOnWith).catch(() => null);
  const batch = resumed?.batch ?? (await beginBatch(offered).catch(() => null));
  const batchId = batch?.id ?? '';
  let count = batch?.offered ?? offered.length;
  return {
    batchId,
    read: resumed?.read ?? new Set(),
    placeOf: (at) => resumed?.places[at] ?? { at, line: null, folder: offered[at]?.folder ?? '' },
    behind: async () => {
      count += 1;
      await pendingDatabase.batches.update(batchId, { offered: count });
      return count - 1;
    },
  };
}

interface Turn extends FilePlace {
  readonly batchId: string;
  readonly behind: () => Promise<number>;
  readonly keeper: Keeper;
  readonly signal: AbortSignal;
  readonly report: (inside: number, found: number, name: string | null) => void;
}

async function readOne(
  { name, load, pasted }: OfferedFile,
  turn: Turn,
): Promise<Pick<BatchRead, 'files' | 'bundle'>> {
  const { batchId, line, folder, keeper, signal, report } = turn;
  const files: PendingFile[] = [];
  let bundle: BundleFile | null = null;
  let { at } = turn;
  let place = placer(batchId, at);
  const keep = async (own: Pick<PendingFile, 'name' | 'depth' | 'outcome' | 'notes' | 'sha256'>) => {
    const { outcome } = own;
    const reviewId = 'reviewId' in outcome ? outcome.reviewId : '';
    const row = { ...own, id: place(own.depth), batchId, folder, reviewId };
    files.push(row);
    // The disk being full, the row is still told of here; on the disk the file counts as not read.
    if (batchId !== '') await pendingDatabase.files.put(row).catch(() => undefined);
  };
  const loaded = await load();
  if (line?.sha256 !== undefined) {
    // What was read of it stands, even where the file is gone meanwhile.
    if (!loaded.ok || (await sha256Of(loaded.value)) === line.sha256) return { files: [line], bundle };
    // It was changed since: its earlier version keeps its line.
    at = await turn.behind();
    place = placer(batchId, at);
  }
  if (batchId !== '') await forgetWithin(batchId, at).catch(() => undefined);
  if (!loaded.ok) {
    const { code, limit } = loaded.error;
    const outcome = { kind: 'not-opened', code, ...(limit === undefined ? {} : { limit }) } as const;
    await keep({ name, depth: 0, outcome, notes: [] });
    return { files, bundle };
  }
  const bytes = loaded.value;
  if (isBundleName(name)) {
    await keep({ name, depth: 0, outcome: { kind: 'bundle' }, notes: [] });
    return { files, bundle: { name, bytes } };
  }
  await formats.readPriorRecords([{ name, bytes, ...(pasted === undefined ? {} : { pasted }) }], {
    signal,
    onProgress: ({ done, total, name: inside }) => report(done, total - 1, inside),
    onRead: async (read) => {
      const outcome = await keeper.keep(read).catch(notKept);
      if (outcome.kind === 'bundle') bundle = { name: read.file.name, bytes: read.file.bytes };
      // What could not be kept, the disk being full, is read again when the reading goes on.
      const isKept = read.outcome.ok && outcome.kind !== 'not-opened';
      const sha256 = isKept ? { sha256: read.outcome.sha256 } : {};
      await keep({ name: read.file.name, depth: read.depth, outcome, notes: notesOf(read), ...sha256 });
    },
  });
  return { files, bundle };
}

/** Gives each file within a file its place behind it: one number more for each file it stands in. */
function placer(batchId: string, at: number): (depth: number) => string {
  const path = [at];
  return (depth) => {
    if (depth > 0) {
      path.length = Math.min(path.length, depth + 1);
      path[depth] = (path[depth] ?? 0) + 1;
    }
    return fileId(batchId, path);
  };
}

function notComeTo(
  batchId: string,
  { name, folder }: OfferedFile,
  { at, line }: ReturnType<Started['placeOf']>,
): PendingFile {
  if (line) return line;
  const outcome = { kind: 'unreadable', error: { code: 'cancelled' } } as const;
  return { id: fileId(batchId, [at]), batchId, name, folder, depth: 0, outcome, notes: [], reviewId: '' };
}

/** A file that was read and could not be kept for review, the disk being full most likely. */
function notKept(thrown: unknown): FileOutcome {
  const { code } = storeErrorOf(thrown);
  return { kind: 'not-opened', code: code === 'disk-full' ? code : 'failed' };
}

function notesOf({ outcome }: ReadFile): readonly SourceNote[] {
  if (!outcome.ok) return [];
  return outcome.kind === 'draft' ? (outcome.draft.sources[0]?.notes ?? []) : (outcome.notes ?? []);
}
