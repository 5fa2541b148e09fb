import type Dexie from 'dexie';

import type { Id } from '@/domain/fields';

import { filesTable, writtenPapersTable, type WrittenPaperRow } from './database';

/** A Word file of a paper that is known again by its bytes. */
export interface WrittenPaper extends Omit<WrittenPaperRow, 'format'> {
  /** As this register wrote it, or as somebody edited it and everything in it was brought into the register. */
  readonly state: 'as-written' | 'taken-in';
}

/** How the state stands in rows, whose form is given out: once a file was told by its format alone. */
const formats: Readonly<Record<WrittenPaper['state'], string>> = {
  'as-written': 'docx',
  'taken-in': 'docx-edited',
};

function fromRow({ format, ...rest }: WrittenPaperRow): WrittenPaper {
  return { ...rest, state: format === formats['taken-in'] ? 'taken-in' : 'as-written' };
}

export async function writtenPaper(database: Dexie, sha256: string): Promise<WrittenPaper | undefined> {
  const row = await writtenPapersTable(database).get(sha256);
  return row && fromRow(row);
}

export async function writtenPapers(database: Dexie, meetingId: Id): Promise<readonly WrittenPaper[]> {
  return (await writtenPapersTable(database).where('meetingId').equals(meetingId).toArray()).map(fromRow);
}

/** Files of one paper that are remembered. Of one that was written before, the bookmarks in it say enough. */
const most = 20;

/**
 * Remembers a file that was written of a paper, with the tree that it was written from.
 * @param tree as canonical JSON, UTF-8; `paperSha256` is its hash
 */
export async function keepWrittenPaper(
  database: Dexie,
  { state, ...rest }: WrittenPaper,
  tree: Uint8Array,
): Promise<void> {
  const row = { ...rest, format: formats[state] };
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
