import { groupedBy } from '@/domain/grouped-by';

import { filesOfBatch } from './files-of-batch';
import { fileId, type OfferedName } from './pending-batches';
import { pendingDatabase } from './pending-database';
import type { PendingBatch, PendingFile } from './pending-batch';

/** A reading that did not come to its end, and is gone on with. */
export interface ResumedBatch {
  readonly batch: PendingBatch;
  /** One of each file that is offered. */
  readonly places: readonly FilePlace[];
  /** Hashes of what was read of it already. */
  readonly read: ReadonlySet<string>;
}

/** Where an offered file stands in its batch. */
export interface FilePlace {
  readonly at: number;
  /** Where it was come to before. */
  readonly line: PendingFile | null;
  /** Where it lies, which a file chosen by itself does not say. */
  readonly folder: string;
}

const { batches, files } = pendingDatabase;

/**
 * Finds the latest reading that did not come to its end and that these files are of, and puts it on as going on: every
 * file it did not come to is among those offered, and so is the rest of it, unless they lie in one folder, out of which
 * files may have gone meanwhile. Files that it does not know are put behind those it does.
 * @param goOnWith the reading that is meant, be it that not all of its files are offered
 */
export async function resumeBatch(
  names: readonly OfferedName[],
  goOnWith?: string,
): Promise<ResumedBatch | null> {
  if (goOnWith !== undefined) return resumeThis(goOnWith, names);
  const offered = new Set(names.map(keyOf));
  const latest = (await batches.orderBy('at').toArray()).toReversed();
  for (const batch of latest) {
    if (batch.discardedAt || (batch.endedAt !== null && !batch.cancelled)) continue;
    const all = await filesOfBatch(batch.id);
    const lines = all.filter(({ depth }) => depth === 0);
    const cut = new Set(all.filter(isUnread).map(({ id }) => placeOf(id)));
    if (isOf(lines, cut, offered)) return goOn(batch, { lines, all, cut }, names);
  }
  return null;
}

async function resumeThis(id: string, names: readonly OfferedName[]): Promise<ResumedBatch | null> {
  const batch = await batches.get(id);
  if (!batch || batch.discardedAt) return null;
  const all = await filesOfBatch(id);
  const lines = all.filter(({ depth }) => depth === 0);
  const cut = new Set(all.filter(isUnread).map((file) => placeOf(file.id)));
  return goOn(batch, { lines, all, cut }, withFolders(names, missingOf(all)));
}

/** Chosen one by one, files have no folder: each is the one of its name that is missing, where that is plain. */
function withFolders(names: readonly OfferedName[], missing: readonly PendingFile[]): readonly OfferedName[] {
  const byName = groupedBy(missing, ({ name }) => name);
  return names.map((one) => {
    const [only, ...others] = byName.get(one.name) ?? [];
    return one.folder === '' && only && others.length === 0 ? { name: one.name, folder: only.folder } : one;
  });
}

/** The files of a reading that it did not come to, or not to the end of what they hold. */
export function missingOf(all: readonly PendingFile[]): readonly PendingFile[] {
  const cut = new Set(all.filter(isUnread).map(({ id }) => placeOf(id)));
  return all.filter(({ id, depth }) => depth === 0 && cut.has(placeOf(id)));
}

/** How many of the files that a reading did not come to are among these. */
export async function countMissing(id: string, names: readonly OfferedName[]): Promise<number> {
  const missing = missingOf(await filesOfBatch(id));
  const offered = new Set(withFolders(names, missing).map(keyOf));
  return missing.filter((line) => offered.has(keyOf(line))).length;
}

function isOf(
  lines: readonly PendingFile[],
  cut: ReadonlySet<number>,
  offered: ReadonlySet<string>,
): boolean {
  const unread = lines.filter(({ id }) => cut.has(placeOf(id)));
  const isThere = (line: PendingFile) => offered.has(keyOf(line));
  if (unread.length === 0 || !unread.every(isThere)) return false;
  // A single file's name says little: another one may be called so.
  return lines.every(isThere) || unread.every(({ folder }) => folder !== '');
}

/** Its turn never came, or was cut short. */
export function isUnread({ outcome }: Pick<PendingFile, 'outcome'>): boolean {
  return outcome.kind === 'unread' || (outcome.kind === 'unreadable' && outcome.error.code === 'cancelled');
}

/** The lines of a reading: of its files, of all that stands within them too, and the places that are not come to whole. */
interface Found {
  readonly lines: readonly PendingFile[];
  readonly all: readonly PendingFile[];
  readonly cut: ReadonlySet<number>;
}

async function goOn(
  batch: PendingBatch,
  { lines, all, cut }: Found,
  names: readonly OfferedName[],
): Promise<ResumedBatch> {
  // Two files of one name in one folder came one after the other, and do so again.
  const known = new Map<string, PendingFile[]>();
  for (const line of lines) known.set(keyOf(line), [...(known.get(keyOf(line)) ?? []), line]);
  let offered = batch.offered;
  const places: FilePlace[] = [];
  const added: PendingFile[] = [];
  for (const name of names) {
    const line = known.get(keyOf(name))?.shift();
    const at = line ? placeOf(line.id) : offered;
    places.push({ at, line: line && !cut.has(at) ? line : null, folder: name.folder });
    if (line) continue;
    offered += 1;
    const id = fileId(batch.id, [at]);
    added.push({
      id,
      batchId: batch.id,
      name: name.name,
      folder: name.folder,
      depth: 0,
      outcome: { kind: 'unread' },
      notes: [],
      reviewId: '',
    });
  }
  const going = { ...batch, offered, endedAt: null, cancelled: false };
  await pendingDatabase.transaction('rw', batches, files, async () => {
    await batches.put(going);
    await files.bulkPut(added);
  });
  return { batch: going, places, read: new Set(all.flatMap(({ sha256 }) => sha256 ?? [])) };
}

function placeOf(id: string): number {
  return Number(id.split('/')[1]);
}

function keyOf({ folder, name }: OfferedName): string {
  return `${folder}/${name}`;
}

/** Lets go of the lines of what stood within a file, which is read anew. */
export async function forgetWithin(batchId: string, at: number): Promise<void> {
  const id = fileId(batchId, [at]);
  await files.where('id').between(`${id}/`, `${id}/\uffff`).delete();
}
