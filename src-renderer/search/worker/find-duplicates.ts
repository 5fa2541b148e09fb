import { wrap, type Remote } from 'comlink';

import type { AlikeNames, LikelyDuplicate, PersonToCompare } from '../duplicate-persons';
import type { NamesFound } from '../find-names';
import type { DuplicatesApi } from './duplicates-worker';

/**
 * Looks for likely duplicates on a thread of its own, so that the page never waits for thousands of comparisons.
 * @param apart pairs that were told apart, by `pairKey`
 * @param signal ends the thread; the promise then never settles
 */
export async function findDuplicates(
  persons: readonly PersonToCompare[],
  apart: readonly string[],
  signal: AbortSignal,
): Promise<readonly LikelyDuplicate[]> {
  return onThread((thread) => thread.find(persons, apart), signal);
}

/**
 * Looks, on a thread of its own, for those whose names are like those of one of the persons.
 * @param only id of that one
 * @param signal ends the thread; the promise then never settles
 */
export async function findAlike(
  persons: readonly Pick<PersonToCompare, 'id' | 'names'>[],
  only: string,
  signal: AbortSignal,
): Promise<readonly AlikeNames[]> {
  return onThread((thread) => thread.findAlike(persons, only), signal);
}

/**
 * Looks, on a thread of its own, for who bears names that were read, or names like them.
 * @param signal ends the thread; the promise then never settles
 */
export async function findNamesOnThread(
  sought: readonly string[],
  people: readonly Pick<PersonToCompare, 'id' | 'names'>[],
  signal: AbortSignal,
): Promise<NamesFound> {
  return onThread((thread) => thread.findNames(sought, people), signal);
}

async function onThread<Found>(
  work: (thread: Remote<DuplicatesApi>) => Promise<Found>,
  signal: AbortSignal,
): Promise<Found> {
  const thread = new Worker(new URL('./duplicates-worker.ts', import.meta.url), { type: 'module' });
  const end = () => thread.terminate();
  signal.addEventListener('abort', end);
  // One that cannot be loaded never answers.
  const broken = new Promise<never>((_, reject) => {
    thread.addEventListener('error', () => reject(new Error('The thread that compares names broke')));
  });
  try {
    return await Promise.race([work(wrap<DuplicatesApi>(thread)), broken]);
  } finally {
    signal.removeEventListener('abort', end);
    end();
  }
}
