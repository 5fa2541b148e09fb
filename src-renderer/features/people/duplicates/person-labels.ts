import { fullName, personNameFor } from '@/domain/person';
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
