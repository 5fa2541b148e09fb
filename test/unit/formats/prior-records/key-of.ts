import type { Draft } from '@/domain/draft';

/** The facts of a prior record as a key file states them; a list that a key leaves out is not compared. */
export interface Key {
  readonly source?: Readonly<Record<string, unknown>>;
  readonly meeting?: Readonly<Record<string, unknown>>;
  readonly delegations?: readonly string[];
  readonly organisers?: readonly string[];
  readonly people?: readonly string[];
  readonly interventions?: readonly string[];
  readonly statements?: Readonly<Record<string, readonly string[]>>;
  readonly documents?: readonly string[];
  readonly projects?: readonly string[];
  readonly relatedEvents?: readonly string[];
  readonly sdgs?: readonly number[];
}

/** The lists of a draft's first meeting in the words of a key file. */
export function listsOf(draft: Draft): Required<Omit<Key, 'source' | 'meeting'>> {
  const meeting = draft.meetings[0];
  return {
    delegations: meeting?.delegations.map(({ party }) => party) ?? [],
    organisers: meeting?.organisers.map(({ party, role }) => `${party} ${role}`) ?? [],
    people:
      meeting?.people.map(
        (person) => `${person.name} | ${person.function ?? '-'} | ${person.party ?? '-'}`,
      ) ?? [],
    interventions:
      meeting?.interventions.map((item) => `${item.kind} ${item.speaker ?? item.party ?? '-'}`) ?? [],
    statements: statementsOf(meeting?.paragraphs ?? []),
    documents: meeting?.documents.map(({ relation, title }) => `${relation} ${title}`) ?? [],
    projects: meeting?.projects.map(({ name, donor }) => `${name} | ${donor ?? '-'}`) ?? [],
    relatedEvents:
      meeting?.relatedEvents.map(({ name, date, city }) => `${name} | ${date ?? '-'} | ${city ?? '-'}`) ?? [],
    sdgs: meeting?.sdgs ?? [],
  };
}

/** By the number of the paragraph; those of all paragraphs without a number together. */
function statementsOf(
  paragraphs: Draft['meetings'][number]['paragraphs'],
): Record<string, readonly string[]> {
  const byNumber: Record<string, readonly string[]> = {};
  for (const { number = '-', statements } of paragraphs) {
    const words = statements.map(
      (item) => `${item.verb ?? '-'} ${item.class ?? '-'} ${item.followUp ?? '-'}`,
    );
    byNumber[number] = number === '-' ? [...(byNumber[number] ?? []), ...words] : words;
  }
  return byNumber;
}
