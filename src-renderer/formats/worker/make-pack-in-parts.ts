import { transfer } from 'comlink';

import type { TableName } from '@/domain/records';
import type { RegisterContents } from '@/domain/register-contents';

import type { PackProgressTools, PackRequest } from '../pack/make-pack';
import type { PrintNeeds } from '../paper/print-needs';
import type { PrintPage } from '../paper/print-page';
import type { TablePart } from './acceptance-desk';
import type { PackDesk } from './pack-desk';
import { buffersOf } from './transferable-buffers';

/** A pack that is made on the other thread; only fonts are fetched and pages printed on this one. */
export interface PackToMake extends PackProgressTools {
  /** The files of the register change hands: their bytes are not to be used afterwards. */
  readonly request: PackRequest;
  /** The fonts that a page brings with it. */
  readonly fontCss: (needs: PrintNeeds) => Promise<string>;
  /** A page as PDF; asked where the pack holds PDF. */
  readonly print: (page: PrintPage) => Promise<Uint8Array>;
}

/** Rows that cross between the threads at once: so many are packed and unpacked within a frame. */
const atOnce = 150;
/** Meetings that are planned at once, which may have hundreds of people each. */
const meetingsAtOnce = 10;

/** The archive; `null` where it was cancelled. The desk keeps nothing then but what the next pack takes the place of. */
export async function makePackInParts(
  desk: PackDesk,
  { request, fontCss, print, onProgress, signal }: PackToMake,
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
  let lastCss: string | null = null;
  for (const [at, { path, isPaper }] of jobs.entries()) {
    if (signal?.aborted) return null;
    onProgress?.({ done: at, total: jobs.length, name: path });
    if (!isPaper) {
      await desk.writePackFile(at);
      continue;
    }
    const css = await fontCss(await desk.packNeeds(at));
    const page = await desk.packPage(at, css === lastCss ? null : css);
    lastCss = css;
    if (!page) continue;
    const bytes = await print(page);
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
    await desk.addPackFile(sha256, transfer(bytes, buffersOf(bytes)));
  }
  return true;
}
