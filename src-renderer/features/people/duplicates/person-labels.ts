import { fullName, personNameFor, type PersonName } from '@/domain/person';
import type { PersonRow } from '@/domain/person-row';

/** The name a record goes by in a language, as it was printed where it has none. */
export function labelOfRow({ names, last }: Pick<PersonRow, 'names' | 'last'>, language: string): string {
  const name = personNameFor(names, language);
  return name ? fullName(name) : (last?.attendance.printedName ?? '—');
}

/** All names of a record, each once. */
export function allNames({ names }: Pick<PersonRow, 'names'>): string {
  return [...new Set(names.map(fullName))].join(' · ');
}

/** The names of a person as the search for duplicates compares them: the given name first, in every script. */
export function comparedNames(names: readonly PersonName[]): readonly string[] {
  return names.map(({ given, family }) => fullName({ given, family, nameOrder: 'given-first' }));
}
