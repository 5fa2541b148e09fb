import { incompleteName, isInitials } from '@/domain/incomplete-name';

import { hasLostLetters } from './lost-letters';
import type { ReadName } from './read-names';
import type { RowProblem } from './table-row';

/** What the names of somebody leave open. */
export function problemsOfNames(names: readonly ReadName[]): readonly RowProblem[] {
  if (names.some(({ given, family }) => hasLostLetters(given) || hasLostLetters(family))) {
    return [{ code: 'letters-lost' }];
  }
  const [first] = names;
  const lack = first ? incompleteName(first) : null;
  if (lack !== null) return [{ code: lack }];
  const isOpen = names.some(
    ({ given, family }) => family === '' && given.includes(' ') && !isInitials(given),
  );
  return isOpen ? [{ code: 'family-unknown' }] : [];
}
