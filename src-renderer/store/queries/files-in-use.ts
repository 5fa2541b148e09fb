import { recordTable, filesTable, type TableSource } from '../database';

/** The files that records name, by their SHA-256. */
export interface FilesInUse {
  /** Files as they came, from which sources were read. */
  readonly originals: ReadonlySet<string>;
  /** Texts of sources, into which claims point, and files attached to reports. */
  readonly others: ReadonlySet<string>;
}

export async function filesInUse(source: TableSource): Promise<FilesInUse> {
  const [sources, evidence] = await Promise.all([
    recordTable(source, 'sources').toArray(),
    recordTable(source, 'evidence').toArray(),
  ]);
  return {
    originals: new Set(sources.map(({ sha256 }) => sha256)),
    others: new Set([
      ...sources.map(({ textSha256 }) => textSha256),
      ...evidence.map(({ sha256 }) => sha256),
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
