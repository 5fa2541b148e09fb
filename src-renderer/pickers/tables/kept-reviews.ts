import Dexie, { type Table } from 'dexie';
import { isBlank, type OpenReview, type ReviewInput, type ReviewProgress } from './open-review';

interface KeptInput {
  readonly scope: string;
  readonly id: string;
  /** ISO 8601. */
  readonly keptAt: string;
  readonly input: ReviewInput;
}

interface KeptProgress {
  readonly scope: string;
  readonly id: string;
  readonly progress: ReviewProgress;
}

/**
 * Reviews of tables that were left open, one a meeting and one of people, beside the register and apart from it: nothing
 * here is a record, so none of it is in the journal, in a bundle or in a backup.
 */
class KeptReviews extends Dexie {
  declare readonly inputs: Table<KeptInput, string>;
  declare readonly progress: Table<KeptProgress, string>;

  constructor() {
    super('rapporteur-tables', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ inputs: 'scope', progress: 'scope' });
  }
}

/** What a review that an older version left open does not say. */
const lately = { readings: new Map() } as const;

const database = new KeptReviews();
const dayInMs = 86_400_000;
/** A table left alone for so long is read again from its file rather than from here. */
const keptDays = 30;

/**
 * The newest state by scope that is still to be written, and the review that this window keeps there. Another window may
 * keep its own in the same place: the one that was worked on last is found again, whole.
 */
const waiting = new Map<string, OpenReview | null>();
const kept = new Map<string, string>();
let writing: Promise<void> | null = null;

/** Keeps the review of a scope as it is now, `null` forgets it. A newer state that comes meanwhile takes its turn alone. */
export function keepReview(scope: string, review: OpenReview | null): void {
  waiting.set(scope, review === null || isBlank(review) ? null : review);
  writing ??= writeWaiting().finally(() => {
    writing = null;
  });
}

async function writeWaiting(): Promise<void> {
  for (let [next] = waiting; next; [next] = waiting) {
    const [scope, review] = next;
    waiting.delete(scope);
    // A browser that keeps nothing, as in a private window, still shows the review; it only does not outlive the page.
    await write(scope, review).catch(() => undefined);
  }
}

async function write(scope: string, review: OpenReview | null): Promise<void> {
  const { inputs, progress } = database;
  await database.transaction('rw', inputs, progress, async () => {
    const stored = (await progress.get(scope))?.id;
    if (review === null) {
      const own = kept.get(scope);
      kept.delete(scope);
      if (own === undefined || own !== stored) return;
      await inputs.delete(scope);
      await progress.delete(scope);
      return;
    }
    const { id, input } = review;
    if (kept.get(scope) !== id || stored !== id) {
      await inputs.put({ scope, id, keptAt: new Date().toISOString(), input });
      kept.set(scope, id);
    }
    await progress.put({ scope, id, progress: review.progress });
  });
}

/** The review that was left open, if it was not long ago. */
export async function keptReview(scope: string): Promise<OpenReview | null> {
  await writing;
  try {
    const limit = new Date(Date.now() - keptDays * dayInMs).toISOString();
    const [found, said] = await Promise.all([database.inputs.get(scope), database.progress.get(scope)]);
    if (!found || found.id !== said?.id) return null;
    kept.set(scope, found.id);
    if (found.keptAt >= limit)
      return { id: found.id, input: found.input, progress: { ...lately, ...said.progress } };
    keepReview(scope, null);
  } catch {
    // Nothing is kept then.
  }
  return null;
}
