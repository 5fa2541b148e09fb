import { useCallback, useSyncExternalStore } from 'react';
import type * as z from 'zod/mini';

const prefix = 'rapporteur.unfinished ';
const kept = new Map<string, unknown>();
const listeners = new Set<() => void>();

/**
 * Work that was begun and is no record yet, by the name of its place: a pasted text under review, for one. It outlives
 * the screen it is done on, so that another tab or page loses none of it, and the window, so that a restart does not.
 * What an older version kept in another shape is nothing.
 * @param place unique in the register, for example `paste/<id of the meeting>`
 * @returns the work, `null` while there is none, and what keeps it; keeping `null` ends it
 */
export function useUnfinishedWork<T>(
  place: string,
  schema: z.ZodMiniType<T>,
): readonly [T | null, (work: T | null) => void] {
  const work = useSyncExternalStore(subscribe, () => workAt(place, schema));
  const keep = useCallback((next: T | null) => keepWork(place, next), [place]);
  return [work, keep];
}

/** Keeps work of a place from outside its screen; see `useUnfinishedWork`. */
export function keepWork(place: string, work: unknown): void {
  kept.set(place, work);
  try {
    if (work === null) localStorage.removeItem(prefix + place);
    else localStorage.setItem(prefix + place, JSON.stringify(work));
  } catch {
    // Storage is closed or full: the work then lasts as long as the window.
  }
  for (const listener of listeners) listener();
}

function workAt<T>(place: string, schema: z.ZodMiniType<T>): T | null {
  if (!kept.has(place)) kept.set(place, readKept(place, schema));
  // What was kept in this window came through `keep`, what was read through the schema.
  return kept.get(place) as T | null;
}

function readKept<T>(place: string, schema: z.ZodMiniType<T>): T | null {
  try {
    const text = localStorage.getItem(prefix + place);
    const read = text === null ? null : schema.safeParse(JSON.parse(text));
    return read?.success ? read.data : null;
  } catch {
    return null;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
