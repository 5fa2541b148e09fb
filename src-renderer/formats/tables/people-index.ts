import { fullName, type PersonName } from '@/domain/person';
import { survivorOf } from '@/domain/survivor-of';
import type { Likeness } from '@/search/compare-names';
import { besideParties, leastScore } from '@/search/duplicate-persons';
import { foldName } from '@/search/fold-name';
import { namesakeFinder } from '@/search/namesakes';

import type { ReadName } from './read-names';
import type { TableSnapshot } from './table-snapshot';

/** Somebody whose name is the one of a row, or is near it. */
export interface Bearer {
  readonly personId: string;
  readonly likeness: Likeness;
  /** With what the parties of both say. */
  readonly score: number;
}

/** Finds people of the register by their names; made once for a table. */
export interface PeopleIndex {
  /** One of whose names is the same, in any order of its words and in any script that folds to it. */
  readonly same: (names: readonly ReadName[]) => readonly string[];
  /** Who may bear one of the names, the likeliest first: by the rule that finds people who are there twice. */
  readonly bearers: (names: readonly ReadName[], parties: readonly string[]) => readonly Bearer[];
  readonly label: (personId: string) => string;
  /** Parties the person was at, the latest first. */
  readonly partiesOf: (personId: string) => readonly string[];
}

/**
 * The people of the register, to be found by name; those merged count as who they were merged into.
 * @param scriptFirst of the name a person is shown by
 */
export function peopleIndex(snapshot: TableSnapshot, scriptFirst: PersonName['script']): PeopleIndex {
  const { persons, personNames, appointments, attendances, delegations } = snapshot;
  const byId = new Map(persons.map((person) => [person.id, person]));
  const exact = new Map<string, Set<string>>();
  const names = new Map<string, Set<string>>();
  const labels = new Map<string, string>();
  for (const name of personNames) {
    const personId = survivorOf(byId, name.personId);
    const text = fullName(name);
    put(exact, wordsKey(foldName(text)), personId);
    put(names, personId, `${name.given} ${name.family}`.trim());
    if (!labels.has(personId) || (name.preferred && name.script === scriptFirst)) labels.set(personId, text);
  }
  const partyOf = new Map(delegations.map(({ id, partyId }) => [id, partyId]));
  const parties = new Map<string, Set<string>>();
  for (const { personId, partyId } of appointments) put(parties, survivorOf(byId, personId), partyId);
  for (const { personId, delegationId } of attendances.toReversed()) {
    const partyId = partyOf.get(delegationId);
    if (partyId !== undefined) put(parties, survivorOf(byId, personId), partyId);
  }
  let finder: ReturnType<typeof namesakeFinder> | null = null;
  const found = (index: typeof exact, keys: readonly string[]) => [
    ...new Set(keys.flatMap((key) => [...(index.get(key) ?? [])])),
  ];
  return {
    same: (sought) =>
      found(
        exact,
        whole(sought).map((name) => wordsKey(foldName(name))),
      ),
    bearers: (sought, own) => {
      finder ??= namesakeFinder([...names].map(([id, texts]) => ({ id, names: [...texts] })));
      return finder(sought.map(({ given, family }) => `${given} ${family}`.trim()))
        .map(({ id: personId, likeness }) => {
          const { score } = besideParties(likeness, own, [...(parties.get(personId) ?? [])]);
          return { personId, likeness, score };
        })
        .filter(({ score }) => score >= leastScore)
        .toSorted((a, b) => b.score - a.score);
    },
    label: (personId) => labels.get(personId) ?? '—',
    partiesOf: (personId) => [...(parties.get(personId) ?? [])],
  };
}

/** A family name alone, or initials, is nobody's for sure. */
export function isWhole({ given, family }: ReadName): boolean {
  return family !== '' && given !== '';
}

function whole(names: readonly ReadName[]): readonly string[] {
  return names.filter(isWhole).map(fullName);
}

function wordsKey(text: string): string {
  return text.split(' ').filter(Boolean).toSorted().join(' ');
}

function put(index: Map<string, Set<string>>, key: string, value: string): void {
  const known = index.get(key);
  if (known) known.add(value);
  else index.set(key, new Set([value]));
}
