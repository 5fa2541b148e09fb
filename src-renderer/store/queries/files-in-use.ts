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

export async function filesInUse(source: TableSource): Promise<FilesInUse> {
  const [sources, evidence, houseForms, templates, versions] = await Promise.all([
    recordTable(source, 'sources').toArray(),
    recordTable(source, 'evidence').toArray(),
    recordTable(source, 'houseForms').toArray(),
    recordTable(source, 'paperTemplates').toArray(),
    recordTable(source, 'paperVersions').toArray(),
  ]);
  return {
    originals: new Set(sources.map(({ sha256 }) => sha256)),
    others: new Set([
      ...sources.map(({ textSha256 }) => textSha256),
      ...evidence.map(({ sha256 }) => sha256),
      ...houseForms.flatMap(({ logo }) => (logo ? [logo.sha256, logo.fallback ?? logo.sha256] : [])),
      ...templates.flatMap(({ wordFile }) => wordFile?.sha256 ?? []),
      ...versions.map(({ sha256 }) => sha256),
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
