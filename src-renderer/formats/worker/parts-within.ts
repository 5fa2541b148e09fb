import type { PriorRecord } from '../prior-records/read-prior-record';
import type { ReadFile, TooMuchWithin } from './formats-client';

export interface Waiting {
  readonly file: PriorRecord;
  /** How many files it stands in. */
  readonly depth: number;
  /** It stands for files that are not read. */
  readonly fault?: TooMuchWithin;
}

/** What was taken out of one file that was asked for, however deep it stood. */
export interface Budget {
  readonly bytes: number;
  readonly files: number;
}

/** A message within an archive within a message: further in there is nothing a secretariat has put there. */
const depthLimit = 3;
/** Archives within archives multiply; each alone keeps within its own limits. */
const limits: Budget = { bytes: 200 * 1024 * 1024, files: 2000 };

/** The files within one that was read, as far as the file that was asked for may hold any more; the others are told of as one. */
export function partsWithin(
  { file, depth, outcome }: ReadFile,
  budget: Budget,
): { readonly waiting: readonly Waiting[]; readonly budget: Budget } {
  if (!outcome.ok || outcome.kind === 'table' || depth >= depthLimit) return { waiting: [], budget };
  const parts = outcome.parts ?? [];
  const waiting: Waiting[] = [];
  let { bytes, files } = budget;
  for (const part of parts) {
    if (files + 1 > limits.files || bytes + part.bytes.length > limits.bytes) continue;
    bytes += part.bytes.length;
    files += 1;
    waiting.push({ file: part, depth: depth + 1 });
  }
  const count = parts.length - waiting.length;
  if (count > 0)
    waiting.push({
      file: { name: file.name, bytes: new Uint8Array() },
      depth: depth + 1,
      fault: { code: 'too-much-within', count },
    });
  return { waiting, budget: { bytes, files } };
}
