import { latestFirst } from '@/domain/latest-first';
import type { Meeting } from '@/domain/meeting';
import { meetingReference } from '@/domain/meeting-reference';
import type { Translate } from '@/i18n/use-text';
import { countBy, type FilterChoice } from '@/pickers/directory/filter-choice';
import { followUpStatuses } from '@/domain/follow-up-statuses';
import { filterKinds, type FilterKind, type ListFilter } from './list-filter';
import { attentions, standings, type RecommendationLine } from './recommendation-line';

export type ListChoices = Readonly<Record<FilterKind, readonly FilterChoice[]>>;

interface ChoiceContext {
  readonly meetings: readonly Meeting[];
  readonly partyName: (partyId: string) => string;
  readonly language: string;
  readonly t: Translate;
}

const valuesOf: Readonly<Record<FilterKind, (line: RecommendationLine) => readonly string[]>> = {
  themes: ({ tags }) => tags.map(({ id }) => id),
  meetings: ({ meetingIds }) => meetingIds,
  years: ({ years }) => years,
  states: ({ cells }) => cells.map(({ partyId }) => partyId),
  statuses: ({ cells }) => [...new Set(cells.map(({ status }) => status))],
  standings: ({ standing }) => [standing],
  attentions: ({ cells }) => [...new Set(cells.flatMap((cell) => cell.attentions))],
};

/** What each kind of filter can be set to: only what is in the register, with how many lines have it. */
export function listChoices(
  lines: readonly RecommendationLine[],
  filter: ListFilter,
  context: ChoiceContext,
): ListChoices {
  const choices = filterKinds.map((kind) => {
    const counts = countBy(lines, valuesOf[kind]);
    const all = labelled(kind, [...new Set([...counts.keys(), ...filter[kind]])], lines, context);
    return [
      kind,
      all
        .map(([id, label]) => ({
          id,
          label,
          count: counts.get(id) ?? 0,
          chosen: filter[kind].includes(id),
        }))
        .filter(({ count, chosen }) => count > 0 || chosen),
    ] as const;
  });
  return Object.fromEntries(choices) as unknown as ListChoices;
}

type Labelled = readonly (readonly [id: string, label: string])[];

function labelled(
  kind: FilterKind,
  ids: readonly string[],
  lines: readonly RecommendationLine[],
  { meetings, partyName, language, t }: ChoiceContext,
): Labelled {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const byLabel = (all: Labelled) => all.toSorted(([, a], [, b]) => compare(a, b));
  switch (kind) {
    case 'themes': {
      const labels = new Map(lines.flatMap(({ tags }) => tags.map(({ id, label }) => [id, label] as const)));
      return byLabel(ids.map((id) => [id, labels.get(id) ?? id.replace(/^\w+:/u, '')] as const));
    }
    case 'meetings':
      return latestFirst(meetings.filter(({ id }) => ids.includes(id))).map(
        (meeting) => [meeting.id, meetingReference(meeting)] as const,
      );
    case 'years':
      return ids.toSorted((a, b) => compare(b, a)).map((id) => [id, id] as const);
    case 'states':
      return byLabel(ids.map((id) => [id, partyName(id) || '—'] as const));
    case 'statuses':
      return followUpStatuses.map((id) => [id, t(`domain.commitment-status.${id}`)] as const);
    case 'standings':
      return standings.map((id) => [id, t(`recommendations.standing.${id}`)] as const);
    case 'attentions':
      return attentions.map((id) => [id, t(`recommendations.needs.${id}`)] as const);
  }
}
