import { keepFiles } from '@/store/commands/accept-records';
import type { Register, StoreErrorCode } from '@/store/register';

import { pendingDatabase } from '../pending/pending-database';
import type { Taken } from '../pending/pending-reviews';

/** Bytes that are written at once. */
const megabytesAtOnce = 8 * 1024 * 1024;

/**
 * Keeps the files that reviews were read from, as they came, and their texts. One whose bytes are lost keeps its text.
 * @param texts by SHA-256 of their bytes, lower-case hex
 * @returns why they could not be kept
 */
export async function keepOriginals(
  register: Register,
  taken: readonly Taken[],
  texts: ReadonlyMap<string, Uint8Array>,
): Promise<StoreErrorCode | null> {
  let group = new Map(texts);
  let size = 0;
  const write = async () => {
    const result = await register.execute(keepFiles(group));
    group = new Map();
    size = 0;
    return result.ok ? null : result.error.code;
  };
  for (const sha256 of new Set(taken.flatMap(({ hashes }) => hashes))) {
    const original = await pendingDatabase.originals.get(sha256);
    if (!original) continue;
    group.set(sha256, original.bytes);
    size += original.bytes.length;
    const failed = size < megabytesAtOnce ? null : await write();
    if (failed) return failed;
  }
  return write();
}
