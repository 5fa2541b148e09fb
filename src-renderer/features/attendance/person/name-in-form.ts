import { personNameFor, type PersonName } from '@/domain/person';

/** Which of a person's names an open form edits, and in which language it was chosen. */
export interface HeldName {
  readonly id: string | null;
  readonly locale: string;
}

/**
 * The name that the form edits: as long as it is open the one it was opened with, although a letter of another script
 * makes it one of that script; what is typed on would go into another name. In another language it is chosen anew.
 */
export function nameInForm(names: readonly PersonName[], held: HeldName, locale: string): PersonName | null {
  const same = held.locale === locale ? names.find(({ id }) => id === held.id) : undefined;
  return same ?? personNameFor(names, locale);
}
