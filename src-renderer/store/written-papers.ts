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

/** How often one file of a paper is remembered. Of one that was written before, the bookmarks in it say enough. */
const most = 20;

/** A file that was written of a paper, with what it was written from. */
export interface KeptWriting {
  readonly paper: WrittenPaper;
  /** As canonical JSON, UTF-8; `paperSha256` is its hash. */
  readonly tree: Uint8Array;
}

/**
 * Remembers files that were written of papers, all or none of them. In exchange those are forgotten that were written before
 * of the same paper, in the same languages and to the same delegation, but for the latest of them: letters to hundreds are
 * one saving.
 */
export async function keepWrittenPapers(database: Dexie, writings: readonly KeptWriting[]): Promise<void> {
  const rows = writings.map(({ paper: { state, ...rest } }) => ({ ...rest, format: formats[state] }));
  const trees = new Map(writings.map(({ paper, tree }) => [paper.paperSha256, tree]));
  await database.transaction('rw', ['files', 'writtenPapers'], async (transaction) => {
    const papers = writtenPapersTable(transaction);
    const files = filesTable(transaction);
    const held = new Set(
      await files
        .where('sha256')
        .anyOf([...trees.keys()])
        .primaryKeys(),
    );
    const missing = [...trees].filter(([sha256]) => !held.has(sha256));
    await files.bulkAdd(missing.map(([sha256, bytes]) => ({ sha256, bytes })));
    await papers.bulkPut(rows);
    const own = await papers
      .where('meetingId')
      .anyOf([...new Set(rows.map(({ meetingId }) => meetingId))])
      .toArray();
    const kept = new Set(rows.map(({ sha256 }) => sha256));
    const old = rowsBeyond(own).filter((sha256) => !kept.has(sha256));
    await papers.bulkDelete(old);
  });
}

/** By their hash the rows that are more than are remembered of one file of a paper. */
function rowsBeyond(rows: readonly WrittenPaperRow[]): readonly string[] {
  const counts = new Map<string, number>();
  const latest = rows.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return latest.flatMap(({ sha256, meetingId, paper, fileOf = '' }) => {
    const key = [meetingId, paper, fileOf].join(' ');
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count > most ? [sha256] : [];
  });
}
