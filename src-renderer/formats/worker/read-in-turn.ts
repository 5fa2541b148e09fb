import type { PriorRecord } from '../prior-records/read-prior-record';
import type { ReadFile, ReadingOptions, TooLong } from './formats-client';
import { filesWithin, nothingTaken, type NestedFile } from '../prior-records/files-within';
import { callWithin, patienceOfOne } from './call-within';
import type { WorkerLine } from './worker-line';
import { workedOf } from './worked-of';

/** Reads files one after another, each followed by those within it. One that is given up or dies leaves the rest alone. */
export async function readInTurn(
  line: WorkerLine,
  files: readonly PriorRecord[],
  { onProgress, onRead, signal, patience = patienceOfOne }: ReadingOptions,
): Promise<readonly ReadFile[]> {
  const read: ReadFile[] = [];
  const waiting: NestedFile[] = files.map((file) => ({ file, depth: 0 }));
  let done = 0;
  /** Of the file that was asked for and is being read. */
  let taken = nothingTaken;
  let time = timeFor(patience);
  const report = () =>
    onProgress?.({ done, total: done + waiting.length, name: waiting[0]?.file.name ?? null });
  const stop = () => line.stop();
  signal?.addEventListener('abort', stop);
  report();
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { file, depth } = next;
    if (depth === 0) {
      taken = nothingTaken;
      time = timeFor(patience);
    }
    const outcome: ReadFile['outcome'] = signal?.aborted
      ? { ok: false, error: { code: 'cancelled' } }
      : file.fault
        ? { ok: false, error: file.fault }
        : await readOne(line, file, { signal, time });
    const one: ReadFile = { file, depth, outcome };
    done += 1;
    // Handed over, it is not held here besides: the files of an archive may be large, and many.
    if (onRead) await onRead(one);
    else read.push(one);
    const within = filesWithin(next, partsOf(outcome), taken);
    taken = within.taken;
    time.grow(within.waiting);
    waiting.unshift(...within.waiting);
    report();
  }
  signal?.removeEventListener('abort', stop);
  return read;
}

/** Of a file's patience, what each file within it adds to the time that all of them may take together. */
const shareOfOne = 1 / 60;
/** So many bytes within it add as much again. */
const bytesOfShare = 1024 * 1024;

interface ReadingTime {
  /** Does work within what the next file may take (ms): never more than one file's patience. */
  readonly within: <T>(work: (patience: number) => Promise<T>) => Promise<T>;
  readonly isUp: () => boolean;
  /** Files were found within. */
  readonly grow: (found: readonly NestedFile[]) => void;
}

/**
 * How long a file that was asked for may be read with all that is in it. Each file within has a patience of its own, so
 * that a large archive is read to its end; together they have no more than honest files of their number and size take, so
 * that one made to hold up the reader does not do it for hours.
 */
function timeFor(patience: number): ReadingTime {
  // Of the reading alone: what keeping takes between two files, on a slow disk, is no fault of theirs.
  let left = patience;
  return {
    within: async (work) => {
      const begun = performance.now();
      const done = await work(Math.min(patience, left));
      left -= performance.now() - begun;
      return done;
    },
    isUp: () => left <= 0,
    grow: (found) => {
      for (const { file } of found) left += patience * shareOfOne * (1 + file.bytes.length / bytesOfShare);
    },
  };
}

function partsOf(outcome: ReadFile['outcome']): readonly PriorRecord[] {
  return 'parts' in outcome ? (outcome.parts ?? []) : [];
}

async function readOne(
  line: WorkerLine,
  file: PriorRecord,
  { signal, time }: { readonly signal: AbortSignal | undefined; readonly time: ReadingTime },
): Promise<ReadFile['outcome']> {
  if (time.isUp()) return { ok: false, error: tooLong };
  const result = await time.within((patience) =>
    callWithin(line, patience, (remote) => remote.readPriorRecord(file)),
  );
  if (!result.ok && result.failure.kind === 'late' && !signal?.aborted) return { ok: false, error: tooLong };
  const worked = workedOf(result);
  return worked.ok ? worked.value : worked;
}

const tooLong: TooLong = { code: 'too-long' };
