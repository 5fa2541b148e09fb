import type { RecordSet } from '@/domain/records';

import { filesTable, recordTable, type TableSource } from '../database';

/** The files that records name, by their SHA-256. */
export interface FilesInUse {
  /** Files as they came, from which sources were read. */
  readonly originals: ReadonlySet<string>;
  /**
   * Texts of sources, into which claims point, files attached to reports, logos and Word files of the house and papers as
   * they were given out.
   */
  readonly others: ReadonlySet<string>;
}

/** Tables whose records name files. */
const naming = ['sources', 'evidence', 'houseForms', 'paperTemplates', 'paperVersions'] as const;

export async function filesInUse(source: TableSource): Promise<FilesInUse> {
  const tables = await Promise.all(
    naming.map(async (table) => [table, await recordTable(source, table).toArray()] as const),
  );
  return filesNamedBy(Object.fromEntries(tables));
}

export function filesNamedBy(records: Pick<RecordSet, (typeof naming)[number]>): FilesInUse {
  const { sources = [], evidence = [], houseForms = [], paperTemplates = [], paperVersions = [] } = records;
  return {
    originals: new Set(sources.map(({ sha256 }) => sha256)),
    others: new Set([
      ...sources.map(({ textSha256 }) => textSha256),
      ...evidence.map(({ sha256 }) => sha256),
      ...houseForms.flatMap(({ logo }) => (logo ? [logo.sha256, logo.fallback ?? logo.sha256] : [])),
      ...paperTemplates.flatMap(({ wordFile }) => wordFile?.sha256 ?? []),
      ...paperVersions.map(({ sha256 }) => sha256),
    ]),
  };
}

/** How many originals the register holds, and their bytes; one that is its own text is not counted. */
export async function heldOriginals(
  source: TableSource,
): Promise<{ readonly count: number; readonly bytes: number }> {
  const { others } = await filesInUse(source);
  const sizes = new Map(
    (await recordTable(source, 'sources').toArray()).flatMap(({ sha256, size }) =>
      others.has(sha256) ? [] : [[sha256, size] as const],
    ),
  );
  const held = await filesTable(source)
    .where('sha256')
    .anyOf([...sizes.keys()])
    .primaryKeys();
  return { count: held.length, bytes: held.reduce((sum, sha256) => sum + (sizes.get(sha256) ?? 0), 0) };
}
