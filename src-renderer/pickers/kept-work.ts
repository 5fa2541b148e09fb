import Dexie, { type Table } from 'dexie';

/** Work on something that came from outside: what it was begun with, and what was said of it since. */
export interface UnfinishedWork {
  readonly id: string;
  /** Written once; may be large. */
  readonly input: unknown;
  /** Written at every change. */
  readonly progress: unknown;
}

interface KeptInput extends Pick<UnfinishedWork, 'id' | 'input'> {
  readonly scope: string;
  /** ISO 8601. */
  readonly keptAt: string;
}

interface KeptProgress extends Pick<UnfinishedWork, 'id' | 'progress'> {
  readonly scope: string;
}

/**
 * Reviews that were left open, one a scope, beside the register and apart from it: nothing here is a record, so none of
 * it is in the journal, in a bundle or in a backup.
 */
class KeptWork extends Dexie {
  declare readonly inputs: Table<KeptInput, string>;
  declare readonly progress: Table<KeptProgress, string>;

  constructor() {
    super('rapporteur-tables', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ inputs: 'scope', progress: 'scope' });
  }
}

const database = new KeptWork();
const dayInMs = 86_400_000;
/** What was left alone for so long is read again from its file rather than from here. */
const keptDays = 30;

/**
 * The newest state by scope that is still to be written, and the work that this window keeps there. Another window may
 * keep its own in the same place: the one that was worked on last is found again, whole.
 */
const waiting = new Map<string, UnfinishedWork | null>();
const kept = new Map<string, string>();
let writing: Promise<void> | null = null;

/** Keeps the work of a scope as it is now, `null` forgets it. A newer state that comes meanwhile takes its turn alone. */
export function keepWork(scope: string, work: UnfinishedWork | null): void {
  waiting.set(scope, work);
  startWriting();
}

/** Resolves once what is kept is as it was last said: work that is done must not be found again after a restart. */
export async function workIsKept(): Promise<void> {
  await writing;
}

function startWriting(): void {
  writing ??= writeWaiting().finally(() => {
    writing = null;
    // What came between the last write and its end.
    if (waiting.size > 0) startWriting();
  });
}

async function writeWaiting(): Promise<void> {
  for (let [next] = waiting; next; [next] = waiting) {
    const [scope, work] = next;
    waiting.delete(scope);
    // A browser that keeps nothing, as in a private window, still shows it; it only does not outlive the page.
    await write(scope, work).catch(() => undefined);
  }
}

async function write(scope: string, work: UnfinishedWork | null): Promise<void> {
  const { inputs, progress } = database;
  await database.transaction('rw', inputs, progress, async () => {
    const stored = (await progress.get(scope))?.id;
    if (work === null) {
      const own = kept.get(scope);
      kept.delete(scope);
      if (own === undefined || own !== stored) return;
      await inputs.delete(scope);
      await progress.delete(scope);
      return;
    }
    const { id, input } = work;
    if (kept.get(scope) !== id || stored !== id) {
      await inputs.put({ scope, id, keptAt: new Date().toISOString(), input });
      kept.set(scope, id);
    }
    await progress.put({ scope, id, progress: work.progress });
  });
}

/** The work that was left open, if it was not long ago. */
export async function keptWork(scope: string): Promise<UnfinishedWork | null> {
  await writing;
  try {
    const limit = new Date(Date.now() - keptDays * dayInMs).toISOString();
    const [found, said] = await Promise.all([database.inputs.get(scope), database.progress.get(scope)]);
    if (!found || found.id !== said?.id) return null;
    kept.set(scope, found.id);
    if (found.keptAt >= limit) return { id: found.id, input: found.input, progress: said.progress };
    keepWork(scope, null);
  } catch {
    // Nothing is kept then.
  }
  return null;
}
