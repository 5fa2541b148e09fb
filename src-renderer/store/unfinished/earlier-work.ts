import Dexie from 'dexie';
import type { UnfinishedDatabase, WorkRow } from './unfinished-database';

/** The part of `localStorage` that is wanted of it. */
export type SmallStorage = Pick<Storage, 'getItem' | 'removeItem' | 'length' | 'key'>;

/** What an earlier version kept in small storage, by the beginning of its keys; drafts were plain words. */
const kinds = [
  { prefix: 'rapporteur.unfinished ', place: '', isJson: true },
  { prefix: 'rapporteur.report ', place: 'report/', isJson: true },
  { prefix: 'rapporteur.pasted-text', place: 'draft/pasted-text', isJson: false },
  { prefix: 'rapporteur.name-of.', place: 'draft/name-of.', isJson: false },
] as const;

/** The database of reviews of an earlier version. */
const earlierReviews = 'rapporteur-tables';

interface EarlierRow extends WorkRow {
  readonly key: string;
}

/** The work that an earlier version kept in small storage; what cannot be read is nothing. */
export function earlierWork(storage: SmallStorage): readonly EarlierRow[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  return keys.flatMap((key) => {
    const kind = kinds.find(({ prefix }) => key.startsWith(prefix));
    const text = kind ? storage.getItem(key) : null;
    if (!kind || text === null) return [];
    const work = kind.isJson ? parsed(text) : text;
    return work === null ? [] : [{ key, place: kind.place + key.slice(kind.prefix.length), work }];
  });
}

/** Moves what an earlier version kept elsewhere; it is let go there only once it is written here. */
export async function adoptEarlierWork(database: UnfinishedDatabase, storage: SmallStorage): Promise<void> {
  const rows = earlierWork(storage);
  if (rows.length > 0) {
    await database.work.bulkPut(rows.map(({ place, work }) => ({ place, work })));
    for (const { key } of rows) storage.removeItem(key);
  }
  if (await Dexie.exists(earlierReviews)) await adoptEarlierReviews(database);
}

async function adoptEarlierReviews(database: UnfinishedDatabase): Promise<void> {
  const earlier = new Dexie(earlierReviews);
  earlier.version(1).stores({ inputs: 'scope', progress: 'scope' });
  const [inputs, progress] = await Promise.all([
    earlier.table('inputs').toArray(),
    earlier.table('progress').toArray(),
  ]);
  await database.transaction('rw', database.inputs, database.progress, async () => {
    await database.inputs.bulkPut(inputs);
    await database.progress.bulkPut(progress);
  });
  await earlier.delete();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
