import { expose } from 'comlink';

import {
  alikeNames,
  likelyDuplicates,
  type AlikeNames,
  type LikelyDuplicate,
  type PersonToCompare,
} from '../duplicate-persons';

import { findNames, type NamesFound } from '../find-names';

/** What the thread does: functions of values that give promises. */
export const duplicatesApi = {
  find: async (
    persons: readonly PersonToCompare[],
    apart: readonly string[],
  ): Promise<readonly LikelyDuplicate[]> => likelyDuplicates(persons, new Set(apart)),
  findNames: async (
    sought: readonly string[],
    people: readonly Pick<PersonToCompare, 'id' | 'names'>[],
  ): Promise<NamesFound> => findNames(sought, people),
  findAlike: async (
    persons: readonly Pick<PersonToCompare, 'id' | 'names'>[],
    only: string,
  ): Promise<readonly AlikeNames[]> => alikeNames(persons, only),
};
export type DuplicatesApi = typeof duplicatesApi;

expose(duplicatesApi);
