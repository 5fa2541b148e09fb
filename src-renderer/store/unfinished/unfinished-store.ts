import type { StoreErrorCode } from '../register';
import { adoptEarlierReviews, adoptEarlierWork, earlierWork, type SmallStorage } from './earlier-work';
import { UnfinishedDatabase, type WorkRow } from './unfinished-database';
import { asideOf, writeWork } from './window-work';
import { within } from './within';
import { createWriteQueue } from './write-queue';

/** Work on something that came from outside: what it was begun with, and what was said of it since. */
export interface UnfinishedReview {
  readonly id: string;
  /** Written once; may be large. */
  readonly input: unknown;
  /** Written at every change. */
  readonly progress: unknown;
}

/** Work that was begun and is no record yet: see `createUnfinishedStore`. */
export interface UnfinishedStore {
  /**
   * Reads what is kept, then adopts what an earlier version kept elsewhere. Resolves after a moment even where the disk
   * does not answer: nothing waits for drafts. What comes later is told to those who subscribe.
   */
  load(): Promise<void>;
  /** The work of a place as it was given, or as it was read from the disk; `null` for none. */
  read(place: string): unknown;
  /** Keeps the work of a place as it is now, `null` ends it. It is written at once, after what is being written. */
  keep(place: string, work: unknown): void;
  /** The places that begin so and have work. */
  places(prefix: string): readonly string[];
  /** Keeps a review, one a scope; `null` forgets the one that this window keeps there. */
  keepReview(scope: string, review: UnfinishedReview | null): void;
  /** The review that was left open, if it was not long ago. Its input may be large, so that it is read when wanted. */
  keptReview(scope: string): Promise<UnfinishedReview | null>;
  readonly subscribe: (listener: () => void) => () => void;
  /** Resolves once all of it is on the disk, or could not be written. For hiding, closing, and work that is done. */
  settled(): Promise<void>;
  /** What is not on the disk yet. */
  readonly pending: number;
  /** Why it cannot be written; it stays and is tried again. */
  readonly failed: StoreErrorCode | null;
}

const dayInMs = 86_400_000;
/** Milliseconds within which what is kept is read, else nothing waits for it. */
const usualPatience = 2_000;
/** A review that was left alone for so long is read again from its file rather than from here. */
const keptDays = 30;

/**
 * One store for all that is being written and is in no record yet. What is loaded at start and kept since is read from
 * memory; each change is written at once, so that a crash takes no more than the write that was under way.
 */
export function createUnfinishedStore(
  database = new UnfinishedDatabase(),
  storage: () => SmallStorage = () => localStorage,
  patience = usualPatience,
): UnfinishedStore {
  const { work: table, inputs, progress } = database;
  const kept = new Map<string, unknown>();
  const listeners = new Set<() => void>();
  /** The review of this window by scope. Another may keep its own there: the one worked on last is found again, whole. */
  const reviews = new Map<string, string>();
  let loading: Promise<void> | null = null;
  /** Places that were worked on before the disk was read: what it has of them is older. */
  const touched = new Set<string>();
  /** What windows of before left of places at which another's work stands. */
  const aside = new Map<string, unknown>();
  const changed = () => {
    for (const listener of listeners) listener();
  };
  const thisWindow = crypto.randomUUID();
  /** What was read at start: who goes on with it does not write over another's. */
  const foundAtStart = new Map<string, WorkRow>();
  const works = createWriteQueue<unknown>(async (place, work) => {
    await writeWork(table, { place, work, window: thisWindow }, foundAtStart.get(place));
  }, changed);
  const written = createWriteQueue<UnfinishedReview | null>(writeReview, changed);

  async function load(): Promise<void> {
    // One after the other, each by itself: what cannot be moved takes nothing along that is here.
    await quietly(async () => show(await table.toArray()));
    const earlier = readable(storage);
    show(earlier.filter(({ place }) => !kept.has(place)));
    await quietly(async () => {
      if (earlier.length > 0) await adoptEarlierWork(database, storage());
    });
    await quietly(() => adoptEarlierReviews(database));
  }
  function show(rows: readonly WorkRow[]): void {
    for (const row of rows) {
      const { place, work } = row;
      foundAtStart.set(place, row);
      if (asideOf(place) !== null) aside.set(place, work);
      else if (!touched.has(place)) kept.set(place, work);
    }
    // What another window left at the same place comes to light where nothing else stands.
    for (const place of aside.keys()) bringForward(asideOf(place) ?? '');
    changed();
  }
  /** Of what other windows kept of a place, the first, once the place is free. */
  function bringForward(place: string): void {
    if (kept.has(place)) return;
    const [next] = [...aside].filter(([other]) => asideOf(other) === place);
    if (!next) return;
    const [other, work] = next;
    aside.delete(other);
    kept.set(place, work);
    // In this order: whatever ends the window between the two, the words are on the disk.
    works.put(place, work);
    works.put(other, null);
  }
  async function writeReview(scope: string, review: UnfinishedReview | null): Promise<void> {
    await database.transaction('rw', inputs, progress, async () => {
      const stored = (await progress.get(scope))?.id;
      if (review === null) {
        const own = reviews.get(scope);
        reviews.delete(scope);
        if (own === undefined || own !== stored) return;
        await inputs.delete(scope);
        await progress.delete(scope);
        return;
      }
      const { id, input } = review;
      if (reviews.get(scope) !== id || stored !== id) {
        await inputs.put({ scope, id, keptAt: new Date().toISOString(), input });
      }
      await progress.put({ scope, id, progress: review.progress });
    });
    // Only now: a write that failed is to bring its input again.
    if (review !== null) reviews.set(scope, review.id);
  }
  async function keptReview(scope: string): Promise<UnfinishedReview | null> {
    await written.settled();
    try {
      const limit = new Date(Date.now() - keptDays * dayInMs).toISOString();
      const [found, said] = await Promise.all([inputs.get(scope), progress.get(scope)]);
      if (!found || found.id !== said?.id) return null;
      reviews.set(scope, found.id);
      if (found.keptAt >= limit) return { id: found.id, input: found.input, progress: said.progress };
      written.put(scope, null);
    } catch {
      // Nothing is kept then.
    }
    return null;
  }
  return {
    load: () => (loading ??= within(patience, load())),
    read: (place) => kept.get(place) ?? null,
    keep(place, work) {
      touched.add(place);
      if (work === null) kept.delete(place);
      else kept.set(place, work);
      works.put(place, work);
      if (work === null) bringForward(place);
      changed();
    },
    places: (prefix) => [...kept.keys()].filter((place) => place.startsWith(prefix)),
    keepReview: (scope, review) => written.put(scope, review),
    keptReview,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async settled() {
      await Promise.all([works.settled(), written.settled()]);
    },
    get pending() {
      return works.pending + written.pending;
    },
    get failed() {
      return works.failed ?? written.failed;
    },
  };
}

/** That of this device. */
export const unfinished = createUnfinishedStore();

async function quietly(step: () => Promise<unknown>): Promise<void> {
  try {
    await step();
  } catch {
    // What is not read or moved stays where it is; a write that fails tells why.
  }
}

function readable(storage: () => SmallStorage) {
  try {
    return earlierWork(storage());
  } catch {
    // Storage can be closed to the page by the browser's settings.
    return [];
  }
}
