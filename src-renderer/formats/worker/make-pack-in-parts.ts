import { transfer } from 'comlink';

import type { TableName } from '@/domain/records';
import type { RegisterContents } from '@/domain/register-contents';

import type { PackProgressTools, PackRequest } from '../pack/make-pack';
import type { PaperDocument } from '../paper/paper';
import type { TablePart } from './acceptance-desk';
import type { PackDesk } from './pack-desk';
import { buffersOf } from './transferable-buffers';

/** A pack that is made on the other thread; only printing is done on this one. */
export interface PackToMake extends PackProgressTools {
  readonly request: PackRequest;
  /** A paper as PDF, or as a page for printing. */
  readonly print: (paper: PaperDocument) => Promise<Uint8Array>;
}

/** Rows that cross between the threads at once: so many are packed and unpacked within a frame. */
const atOnce = 400;
/** Meetings that are planned at once, which may have hundreds of people each. */
const meetingsAtOnce = 10;

/** The archive; `null` where it was cancelled. The desk keeps nothing then but what the next pack takes the place of. */
export async function makePackInParts(
  desk: PackDesk,
  { request, print, onProgress, signal }: PackToMake,
): Promise<Uint8Array | null> {
  const { contents, ...wanted } = request;
  await desk.beginPack({ ...wanted, schemaVersion: contents.schemaVersion });
  if (!(await handOver(desk, contents, signal))) return null;
  let planned = { done: 0, total: 1 };
  do {
    if (signal?.aborted) return null;
    planned = await desk.planPack(meetingsAtOnce);
    onProgress?.({ ...planned, name: '' });
  } while (planned.done < planned.total);
  const jobs = await desk.packJobs();
  for (const [at, { path, isPaper }] of jobs.entries()) {
    if (signal?.aborted) return null;
    onProgress?.({ done: at, total: jobs.length, name: path });
    if (!isPaper) {
      await desk.writePackFile(at);
      continue;
    }
    const bytes = await print(await desk.packPaper(at));
    await desk.keepPackFile(at, transfer(bytes, buffersOf(bytes)));
  }
  return signal?.aborted ? null : desk.endPack();
}

/** The register a part at a time; whether all of it crossed. */
async function handOver(
  desk: PackDesk,
  { records, journal, files }: RegisterContents,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  // The keys of a set of records are tables, each with rows of its own.
  for (const [table, rows] of Object.entries(records) as [TableName, readonly unknown[]][]) {
    for (let from = 0; from < rows.length; from += atOnce) {
      if (signal?.aborted) return false;
      await desk.addPackRows({ table, rows: rows.slice(from, from + atOnce) } as TablePart);
    }
  }
  for (let from = 0; from < journal.length; from += atOnce) {
    if (signal?.aborted) return false;
    await desk.addPackJournal(journal.slice(from, from + atOnce));
  }
  for (const [sha256, bytes] of files) {
    if (signal?.aborted) return false;
    await desk.addPackFile(sha256, bytes);
  }
  return true;
}
