import { fullName, type PersonName } from '@/domain/person';
import { likenessOfNames } from '@/search/compare-names';
import { foldName } from '@/search/fold-name';
import { soundOfName } from '@/search/sound-keys';

/**
 * Whether a name is so far from all that somebody is called that another person must be meant: no word of it is one of
 * theirs, in any script. One word stays where a name was corrected, or a family name changed.
 */
export function isOtherPerson(
  written: Pick<PersonName, 'given' | 'family'>,
  names: readonly PersonName[],
): boolean {
  const words = wordsOf(fullName({ ...written, nameOrder: 'given-first' }));
  const known = new Set(names.flatMap((name) => wordsOf(fullName(name))));
  if (words.length === 0 || known.size === 0 || words.some((word) => known.has(word))) return false;
  return !names.some((name) =>
    isOneName(`${written.given} ${written.family}`, `${name.given} ${name.family}`),
  );
}

/** In another spelling no word may stay as it was. */
function isOneName(one: string, other: string): boolean {
  const likeness = likenessOfNames(one, other);
  return likeness?.grade === 'same' || likeness?.grade === 'transliterated';
}

/** Initials are of too many. */
function wordsOf(name: string): readonly string[] {
  return [foldName(name), soundOfName(name)]
    .flatMap((text) => text.split(' '))
    .filter((word) => word.length > 1);
}
