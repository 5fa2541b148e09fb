import { incompleteName } from '@/domain/incomplete-name';
import type { PersonName } from '@/domain/person';
import type { Translate } from '@/i18n/use-text';

/** That a name is one word or only initials; `null` where there is nothing to say. */
export function incompleteNameWords(name: Pick<PersonName, 'given' | 'family'>, t: Translate): string | null {
  const lack = incompleteName(name);
  return lack && t(`people.names.${lack}`);
}
