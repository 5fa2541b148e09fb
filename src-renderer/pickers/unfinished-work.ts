import { useCallback, useSyncExternalStore } from 'react';
import type * as z from 'zod/mini';
import { unfinished } from '@/store/unfinished/unfinished-store';

/** What was read of a place last: the same work is the same object, as React wants it. */
const readings = new Map<string, { readonly work: unknown; readonly read: unknown }>();

/**
 * Work that was begun and is no record yet, by the name of its place: a pasted text under review, for one. It outlives
 * the screen it is done on, so that another tab or page loses none of it, and the window, so that neither a restart nor
 * a crash does. What an older version kept in another shape is nothing.
 * @param place unique in the register, for example `paste/<id of the meeting>`
 * @returns the work, `null` while there is none, and what keeps it; keeping `null` ends it
 */
export function useUnfinishedWork<T>(
  place: string,
  schema: z.ZodMiniType<T>,
): readonly [T | null, (work: T | null) => void] {
  const work = useSyncExternalStore(unfinished.subscribe, () => workAt(place, schema));
  const keep = useCallback((next: T | null) => unfinished.keep(place, next), [place]);
  return [work, keep];
}

/** Whether there is work of a place: for what shows that it is there, and nothing of each letter. */
export function useIsUnfinished(place: string): boolean {
  return useSyncExternalStore(unfinished.subscribe, () => unfinished.read(place) !== null);
}

function workAt<T>(place: string, schema: z.ZodMiniType<T>): T | null {
  const work = unfinished.read(place);
  const known = readings.get(place);
  // One place is read by one schema.
  if (known && known.work === work) return known.read as T | null;
  const parsed = work === null ? null : schema.safeParse(work);
  const read = parsed?.success ? parsed.data : null;
  readings.set(place, { work, read });
  return read;
}

/** What was typed into a field and not yet added, so that closing the window or loading it anew does not lose it. */
export function readDraft(name: string): string {
  const text = unfinished.read(`draft/${name}`);
  return typeof text === 'string' ? text : '';
}

export function keepDraft(name: string, text: string): void {
  unfinished.keep(`draft/${name}`, text === '' ? null : text);
}

interface Draft {
  readonly text: string;
  readonly write: (text: string) => void;
  /** Empties the field once the text was added, unless it was written on meanwhile. */
  readonly added: (text: string) => void;
}

/** The text of a field from which something is added by a press. @param name of the field, and of the record it is in */
export function useDraft(name: string): Draft {
  const text = useSyncExternalStore(unfinished.subscribe, () => readDraft(name));
  return {
    text,
    write: (next) => keepDraft(name, next),
    added: (whole) => {
      if (readDraft(name) === whole) keepDraft(name, '');
    },
  };
}
