import type { Draft, Evidence } from '@/domain/draft';
import { scriptOf } from '@/domain/person';
import { likenessOfNames } from '@/search/compare-names';

/** Two people of one delegation of a meeting that are perhaps one, by the names they are printed under. */
export interface PerhapsOne {
  readonly meeting: number;
  readonly names: readonly [string, string];
}

/** What doubts both. */
const why = 'review.why.perhaps-twice';

/**
 * Finds whom two sources of one meeting name in two scripts ("Amina Osman", «Амина Осман»): where nobody is asked whether
 * that is one person, both stay, and each is marked uncertain, so that one who came is not firmly two.
 */
export function doubtedTwice(draft: Draft): { readonly draft: Draft; readonly pairs: readonly PerhapsOne[] } {
  const doubted = new Set<string>();
  const pairs = draft.meetings.flatMap(({ people }, meeting) =>
    people.flatMap((one, at) =>
      people.slice(at + 1).flatMap((two, behind): readonly PerhapsOne[] => {
        if (one.party === undefined || one.party !== two.party) return [];
        if (scriptOf(one.name) === scriptOf(two.name)) return [];
        const grade = likenessOfNames(one.name, two.name)?.grade;
        if (grade !== 'same' && grade !== 'transliterated') return [];
        doubted.add(`/meetings/${meeting}/people/${at}`);
        doubted.add(`/meetings/${meeting}/people/${at + 1 + behind}`);
        return [{ meeting, names: [one.name, two.name] }];
      }),
    ),
  );
  if (pairs.length === 0) return { draft, pairs };
  const evidence = draft.evidence.map((one): Evidence => {
    const person = one.path.replace(/\/name$/u, '');
    return doubted.has(person) ? { ...one, certainty: 'uncertain', why } : one;
  });
  return { draft: { ...draft, evidence }, pairs };
}
