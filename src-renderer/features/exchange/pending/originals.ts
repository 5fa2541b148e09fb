import type { AcceptedFile } from '@/formats/acceptance/acceptance-plan';

import { pendingDatabase } from './pending-database';
import type { ReviewedFile } from './pending-review';

/** Files with their bytes, as they are brought into the register. One whose bytes are lost keeps its text. */
export async function originalsOf(files: readonly ReviewedFile[]): Promise<readonly AcceptedFile[]> {
  const kept = await pendingDatabase.originals.bulkGet(files.map(({ sha256 }) => sha256));
  return files.flatMap(({ size: _ofBytes, ...file }, index) => {
    const bytes = kept[index]?.bytes;
    return bytes ? [{ ...file, bytes }] : [];
  });
}
