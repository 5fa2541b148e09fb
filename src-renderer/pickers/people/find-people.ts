import { foldedName, matchName } from '@/search/match-name';
import type { KnownPerson } from './known-people';

/** People one of whose names answers, best first; among equals those who come first in the list. */
export function findPeople(people: readonly KnownPerson[], typed: string, limit = 8): readonly KnownPerson[] {
  return answersTo(people, typed)
    .slice(0, limit)
    .map(({ person }) => person);
}

export interface AnsweringPerson {
  readonly person: KnownPerson;
  readonly score: number;
}

/** The last names sought among the same people: a line that goes on behind a name asks for it with every letter. */
const mostKept = 6;
const kept = new WeakMap<readonly KnownPerson[], Map<string, readonly AnsweringPerson[]>>();

/** All who answer, best first. Thousands are gone through once for a name, however many ask for it. */
export function answersTo(people: readonly KnownPerson[], typed: string): readonly AnsweringPerson[] {
  const known = kept.get(people) ?? new Map<string, readonly AnsweringPerson[]>();
  kept.set(people, known);
  const ready = known.get(typed);
  if (ready) return ready;
  const query = foldedName(typed);
  const found: AnsweringPerson[] = [];
  for (const person of people) {
    let score = 0;
    for (const name of person.names) score = Math.max(score, matchName(query, name));
    if (score > 0) found.push({ person, score });
  }
  const answers = found.toSorted((a, b) => b.score - a.score);
  const [oldest] = known.keys();
  if (known.size >= mostKept && oldest !== undefined) known.delete(oldest);
  known.set(typed, answers);
  return answers;
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
