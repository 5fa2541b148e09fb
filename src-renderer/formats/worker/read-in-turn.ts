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
  const report = () =>
    onProgress?.({ done, total: done + waiting.length, name: waiting[0]?.file.name ?? null });
  const stop = () => line.stop();
  signal?.addEventListener('abort', stop);
  report();
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { file, depth } = next;
    if (depth === 0) taken = nothingTaken;
    const outcome: ReadFile['outcome'] = signal?.aborted
      ? { ok: false, error: { code: 'cancelled' } }
      : file.fault
        ? { ok: false, error: file.fault }
        : await readOne(line, file, { signal, patience });
    const one: ReadFile = { file, depth, outcome };
    done += 1;
    // Handed over, it is not held here besides: the files of an archive may be large, and many.
    if (onRead) await onRead(one);
    else read.push(one);
    const within = filesWithin(next, partsOf(outcome), taken);
    taken = within.taken;
    waiting.unshift(...within.waiting);
    report();
  }
  signal?.removeEventListener('abort', stop);
  return read;
}

function partsOf(outcome: ReadFile['outcome']): readonly PriorRecord[] {
  return 'parts' in outcome ? (outcome.parts ?? []) : [];
}

async function readOne(
  line: WorkerLine,
  file: PriorRecord,
  { signal, patience }: { readonly signal: AbortSignal | undefined; readonly patience: number },
): Promise<ReadFile['outcome']> {
  const result = await callWithin(line, patience, (remote) => remote.readPriorRecord(file));
  if (!result.ok && result.failure.kind === 'late' && !signal?.aborted) return { ok: false, error: tooLong };
  const worked = workedOf(result);
  return worked.ok ? worked.value : worked;
}

const tooLong: TooLong = { code: 'too-long' };
