import Dexie from 'dexie';
import type { InputRow, ProgressRow, UnfinishedDatabase, WorkRow } from './unfinished-database';
import { within } from './within';

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

/** Milliseconds for which another window is waited for. */
const patience = 1_000;

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

/**
 * Moves the small work that an earlier version kept elsewhere, and lets go of it there only once it is written here. What
 * is kept here already is newer, and stays.
 */
export async function adoptEarlierWork(database: UnfinishedDatabase, storage: SmallStorage): Promise<void> {
  const rows = earlierWork(storage);
  if (rows.length === 0) return;
  await database.transaction('rw', database.work, async () => {
    const there = await database.work.bulkGet(rows.map(({ place }) => place));
    const missing = rows.filter((_, at) => there[at] === undefined);
    await database.work.bulkPut(missing.map(({ place, work }) => ({ place, work })));
  });
  for (const { key } of rows) storage.removeItem(key);
}

/**
 * The same of the reviews. The database they were in is emptied before it is deleted: deleting waits for every other
 * window that has it open, and what was ended here meanwhile must not come again.
 */
export async function adoptEarlierReviews(database: UnfinishedDatabase): Promise<void> {
  if (!(await Dexie.exists(earlierReviews))) return;
  const earlier = new Dexie(earlierReviews);
  earlier.version(1).stores({ inputs: 'scope', progress: 'scope' });
  const [inputs, progress] = [earlier.table<InputRow>('inputs'), earlier.table<ProgressRow>('progress')];
  const [oldInputs, oldProgress] = await Promise.all([inputs.toArray(), progress.toArray()]);
  await database.transaction('rw', database.inputs, database.progress, async () => {
    const there = new Set((await database.inputs.toArray()).map(({ scope }) => scope));
    await database.inputs.bulkPut(oldInputs.filter(({ scope }) => !there.has(scope)));
    await database.progress.bulkPut(oldProgress.filter(({ scope }) => !there.has(scope)));
  });
  await Promise.all([inputs.clear(), progress.clear()]);
  await within(patience, earlier.delete());
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
