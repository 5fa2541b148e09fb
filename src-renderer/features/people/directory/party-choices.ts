import type { PersonLine } from './person-line';

/** The parties that the directory can be narrowed to, with how many people of each, in the language's alphabet. */
export function partyChoices(
  lines: readonly PersonLine[],
  nameOf: (partyId: string) => string,
  locale: string,
) {
  const counts = new Map<string, number>();
  for (const id of lines.flatMap(({ partyIds }) => partyIds)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const { compare } = new Intl.Collator(locale);
  return [...counts]
    .map(([id, count]) => ({ id, label: nameOf(id), count }))
    .toSorted((a, b) => compare(a.label, b.label) || (a.id < b.id ? -1 : 1));
}
