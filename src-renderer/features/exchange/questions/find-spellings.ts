import { foldPersonName } from '@/formats/acceptance/resolve-person';
import { isSamePerson } from '@/formats/narrative/unite-people';

import type { BatchRow } from '../batch/batch-row';
import type { DigestPerson } from '../batch/review-digest';
import type { AnswerOfReview, Question } from './question';

interface Spelt {
  readonly row: BatchRow;
  readonly person: DigestPerson;
}

/**
 * People of one party whose names differ over the files and may be one: one name is the end of the other, or they share
 * the family name and the initials.
 */
export function findSpellings(rows: readonly BatchRow[]): readonly Question[] {
  const byFamily = new Map<string, Spelt[]>();
  for (const row of rows) {
    for (const person of row.digest?.people ?? []) {
      if (person.party === '') continue;
      const words = foldPersonName(person.name).split(' ');
      for (const word of new Set(words.filter((one) => one.length > 2))) {
        const key = `${person.party} ${word}`;
        byFamily.set(key, [...(byFamily.get(key) ?? []), { row, person }]);
      }
    }
  }
  const asked = new Map<string, Question>();
  for (const spelt of byFamily.values()) {
    const names = [...new Set(spelt.map(({ person }) => person.name))];
    for (const [at, name] of names.entries()) {
      const alike = names.slice(at + 1).filter((other) => mayBeOne(name, other));
      if (alike.length === 0) continue;
      const group = [name, ...alike].toSorted((a, b) => b.length - a.length);
      const id = `person ${group.toSorted().join('|')}`;
      const own = spelt.filter(({ person }) => group.includes(person.name));
      asked.set(id, {
        kind: 'person',
        id,
        files: [...new Set(own.map(({ row }) => row.file.name))],
        count: own.length,
        names: group,
        is: (wanted) => answers(own, wanted),
      });
    }
  }
  return [...asked.values()];
}

function mayBeOne(one: string, two: string): boolean {
  if (foldPersonName(one) === foldPersonName(two)) return false;
  return isSamePerson(one, two) || isInitialOf(one, two) || isInitialOf(two, one);
}

/** "D. Akhmetov" of "Daniyar Akhmetov". */
function isInitialOf(short: string, long: string): boolean {
  const [first = '', ...rest] = short.trim().split(/\s+/u);
  const [given = '', ...family] = long.trim().split(/\s+/u);
  return (
    /^\p{Lu}\.$/u.test(first) &&
    given.startsWith(first.slice(0, 1)) &&
    rest.join(' ').toLowerCase() === family.join(' ').toLowerCase()
  );
}

function answers(own: readonly Spelt[], wanted: string): readonly AnswerOfReview[] {
  return own.flatMap(({ row, person: { name, path } }) =>
    name === wanted
      ? []
      : [{ reviewId: row.id, actions: [{ kind: 'correct', path: `${path}/name`, value: wanted }] as const }],
  );
}
