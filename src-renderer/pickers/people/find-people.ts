import { foldedName, matchName } from '@/search/match-name';
import type { KnownPerson } from './known-people';

/** People one of whose names answers, best first; among equals those who come first in the list. */
export function findPeople(people: readonly KnownPerson[], typed: string, limit = 8): readonly KnownPerson[] {
  const query = foldedName(typed);
  return people
    .map((person) => ({
      person,
      score: Math.max(0, ...person.names.map((name) => matchName(query, name))),
    }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ person }) => person);
}

/** Whether a name that was typed may be the person's and may as well be another's, by what its script leaves out. */
export function mayBeNamed({ names }: KnownPerson, typed: string): boolean {
  const query = foldedName(typed);
  return Math.max(0, ...names.map((name) => matchName(query, name))) === 0.5;
}

/** Whether one of the person's names is this whole name, however it is written. */
export function bearsName({ names }: KnownPerson, typed: string): boolean {
  const query = foldedName(typed);
  return names.some((name) => name.words.length === query.words.length && matchName(query, name) === 3);
}
