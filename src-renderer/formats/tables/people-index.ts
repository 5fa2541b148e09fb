import { fullName, type PersonName } from '@/domain/person';
import { survivorOf } from '@/domain/survivor-of';
import { foldName } from '@/search/fold-name';
import { soundOfName } from '@/search/sound-keys';

import type { ReadName } from './read-names';
import type { TableSnapshot } from './table-snapshot';

/** Finds people of the register by their names; made once for a table. */
export interface PeopleIndex {
  /** One of whose names is the same, in any order of its words and in any script that folds to it. */
  readonly same: (names: readonly ReadName[]) => readonly string[];
  /** One of whose names sounds alike. */
  readonly alike: (names: readonly ReadName[]) => readonly string[];
  readonly label: (personId: string) => string;
  /** Parties the person was at, the latest first. */
  readonly partiesOf: (personId: string) => readonly string[];
}

export function peopleIndex(snapshot: TableSnapshot, scriptFirst: PersonName['script']): PeopleIndex {
  const { persons, personNames, appointments, attendances, delegations } = snapshot;
  const byId = new Map(persons.map((person) => [person.id, person]));
  const exact = new Map<string, Set<string>>();
  const sounds = new Map<string, Set<string>>();
  const labels = new Map<string, string>();
  for (const name of personNames) {
    const personId = survivorOf(byId, name.personId);
    const text = fullName(name);
    put(exact, wordsKey(foldName(text)), personId);
    put(sounds, wordsKey(soundOfName(text)), personId);
    if (!labels.has(personId) || (name.preferred && name.script === scriptFirst)) labels.set(personId, text);
  }
  const partyOf = new Map(delegations.map(({ id, partyId }) => [id, partyId]));
  const parties = new Map<string, Set<string>>();
  for (const { personId, partyId } of appointments) put(parties, survivorOf(byId, personId), partyId);
  for (const { personId, delegationId } of attendances.toReversed()) {
    const partyId = partyOf.get(delegationId);
    if (partyId !== undefined) put(parties, survivorOf(byId, personId), partyId);
  }
  const found = (index: typeof exact, keys: readonly string[]) => [
    ...new Set(keys.flatMap((key) => [...(index.get(key) ?? [])])),
  ];
  return {
    same: (names) =>
      found(
        exact,
        whole(names).map((name) => wordsKey(foldName(name))),
      ),
    alike: (names) =>
      found(
        sounds,
        whole(names).map((name) => wordsKey(soundOfName(name))),
      ),
    label: (personId) => labels.get(personId) ?? '—',
    partiesOf: (personId) => [...(parties.get(personId) ?? [])],
  };
}

/** A family name alone, or initials, is nobody's for sure. */
function whole(names: readonly ReadName[]): readonly string[] {
  return names.filter(({ family, given }) => family !== '' && given !== '').map(fullName);
}

function wordsKey(text: string): string {
  return text.split(' ').filter(Boolean).toSorted().join(' ');
}

function put(index: Map<string, Set<string>>, key: string, value: string): void {
  const known = index.get(key);
  if (known) known.add(value);
  else index.set(key, new Set([value]));
}
