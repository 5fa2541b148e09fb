import type { PendingFile } from './pending-batch';
import { pendingDatabase } from './pending-database';

/** Rows that reach the page at once. */
const atOnce = 300;

/** All lines of a batch in their order, read a part at a time: there may be thousands. */
export async function filesOfBatch(id: string): Promise<readonly PendingFile[]> {
  const files: PendingFile[] = [];
  for (let last = `${id}/`; ;) {
    const part: readonly PendingFile[] = await pendingDatabase.files
      .where('id')
      .between(last, `${id}/\uffff`, false)
      .limit(atOnce)
      .toArray();
    files.push(...part);
    const end = part.at(-1);
    if (part.length < atOnce || !end) return files;
    last = end.id;
  }
}
