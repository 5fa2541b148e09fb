import type Dexie from 'dexie';

import { filesTable, writtenPapersTable, type WrittenPaperRow } from './database';

/** Files of one paper that are remembered. Of one that was written before, the bookmarks in it say enough. */
const most = 20;

/**
 * Remembers a file that was written of a paper, with the tree that it was written from.
 * @param tree as canonical JSON, UTF-8; `row.paperSha256` is its hash
 */
export async function keepWrittenPaper(
  database: Dexie,
  row: WrittenPaperRow,
  tree: Uint8Array,
): Promise<void> {
  await database.transaction('rw', ['files', 'writtenPapers'], async (transaction) => {
    const papers = writtenPapersTable(transaction);
    const files = filesTable(transaction);
    if ((await files.where('sha256').equals(row.paperSha256).count()) === 0)
      await files.add({ sha256: row.paperSha256, bytes: tree });
    await papers.put(row);
    const own = await papers.where('meetingId').equals(row.meetingId).toArray();
    const old = own
      .filter(({ paper }) => paper === row.paper)
      .toSorted((a, b) => (a.at < b.at ? 1 : -1))
      .slice(most);
    await papers.bulkDelete(old.map(({ sha256 }) => sha256));
  });
}
