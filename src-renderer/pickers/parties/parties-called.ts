import { nameWords } from '@/domain/reference/name-words';
import { stateOfDelegation, statesOfSharedName } from '@/domain/reference/find-names';
import { normaliseName } from '@/domain/reference/normalise-name';
import { mapInSlices } from '@/store/in-slices';
import { stateOf, type PartyEntry } from './party-entry';

export interface CalledParties {
  /** Those in use first. */
  readonly parties: readonly PartyEntry[];
  /** Whether several States bear the name, so that it must be asked which is meant: "Congo", "Korea". */
  readonly isShared: boolean;
}

/** The parties that have just this name or code, in whatever order its words stand and however they are cut short. */
export function partiesCalled(entries: readonly PartyEntry[], name: string): CalledParties {
  const codes = statesOfSharedName(name);
  if (codes.length > 0) {
    const both = entries.filter((entry) => codes.includes(stateOf(entry) ?? ''));
    return { parties: inUseFirst(both), isShared: both.length > 1 };
  }
  const index = exactIndex(entries);
  const found =
    index.get(normaliseName(name)) ?? index.get(nameWords(name) ?? '') ?? ofDelegation(entries, name);
  return { parties: inUseFirst(found), isShared: false };
}

function ofDelegation(entries: readonly PartyEntry[], name: string): readonly PartyEntry[] {
  const state = stateOfDelegation(name);
  return state ? entries.filter((entry) => stateOf(entry) === state.iso3) : [];
}

const indexes = new WeakMap<readonly PartyEntry[], ReadonlyMap<string, readonly PartyEntry[]>>();

/** Entries by whole name; made once for a list, because a pasted one asks for every word of every line. */
function exactIndex(entries: readonly PartyEntry[]): ReadonlyMap<string, readonly PartyEntry[]> {
  const ready = indexes.get(entries);
  if (ready) return ready;
  const index = new Map<string, PartyEntry[]>();
  for (const entry of entries) {
    for (const name of entry.exact) {
      const known = index.get(name);
      if (known) known.push(entry);
      else index.set(name, [entry]);
    }
  }
  indexes.set(entries, index);
  return index;
}

/**
 * Makes the whole names of all entries ready in slices, before a list asks for them: the first line of it would hold
 * the page for as long as all of them take. Answers whether the signal left it to its end.
 */
export async function preparePartyNames(
  entries: readonly PartyEntry[],
  signal: AbortSignal,
): Promise<boolean> {
  if (indexes.has(entries)) return true;
  if ((await mapInSlices(entries, ({ exact }) => exact.size, signal)) === null) return false;
  exactIndex(entries);
  return true;
}

export function inUseFirst(entries: readonly PartyEntry[]): readonly PartyEntry[] {
  return [
    ...entries.filter((entry) => entry.partyId !== null),
    ...entries.filter((entry) => entry.partyId === null),
  ];
}
