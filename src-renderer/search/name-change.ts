import type { PersonName } from '@/domain/person';
import { likenessOfNames } from './compare-names';
import { foldName } from './fold-name';

type Name = Pick<PersonName, 'given' | 'family'>;

/**
 * Whether a changed name is the same one set right: another spelling, another script, a given name written out, what
 * stood in one field told apart. Otherwise it is another name that the person bears from now on.
 */
export function isSpelling(before: Name, after: Name): boolean {
  if (before.family.trim() === '' || foldName(before.family) === foldName(after.family)) return true;
  const likeness = likenessOfNames(wholeOf(before), wholeOf(after));
  return likeness !== null && likeness.grade !== 'part';
}

function wholeOf({ given, family }: Name): string {
  return `${given} ${family}`.trim();
}
