import { pendingDatabase } from './pending-database';
import type { ReviewedFile } from './pending-review';

/** Those whose bytes are here; of one whose bytes are lost, its text is kept. */
export async function keptFiles(files: readonly ReviewedFile[]): Promise<readonly ReviewedFile[]> {
  const hashes = files.map(({ sha256 }) => sha256);
  const kept = new Set(await pendingDatabase.originals.where('sha256').anyOf(hashes).primaryKeys());
  return files.filter(({ sha256 }) => kept.has(sha256));
}
