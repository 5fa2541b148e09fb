import { followUpStatuses } from '@/domain/follow-up-statuses';
import { latestFirst } from '@/domain/latest-first';
import type { Meeting } from '@/domain/meeting';
import { meetingReference } from '@/domain/meeting-reference';
import type { Translate } from '@/i18n/use-text';
import type { FilterChoice } from '@/pickers/directory/filter-choice';
import {
  filterKinds,
  neededFor,
  standings,
  without,
  type FilterKind,
  type RecommendationFilter,
} from '@/pickers/recommendations/recommendation-filter';
import { valuesOf } from './filter-lines';
import type { RecommendationLine } from './recommendation-line';

export type FilterChoices = Readonly<Record<FilterKind, readonly FilterChoice[]>>;

/** How many lines have each value of each kind, and the words of the themes. */
export interface FilterCounts {
  readonly of: Readonly<Record<FilterKind, ReadonlyMap<string, number>>>;
  readonly themes: ReadonlyMap<string, string>;
}

interface ChoiceContext {
  readonly meetings: readonly Meeting[];
  readonly partyName: (partyId: string) => string;
  readonly language: string;
  readonly t: Translate;
}

/** Counts lines one after another, for a register that is gone through between frames. */
export function filterCounter(): {
  readonly counts: FilterCounts;
  readonly count: (line: RecommendationLine) => void;
} {
  const of: Record<FilterKind, Map<string, number>> = {
    themes: new Map(),
    meetings: new Map(),
    years: new Map(),
    states: new Map(),
    statuses: new Map(),
    standings: new Map(),
    attentions: new Map(),
    reported: new Map(),
  };
  const themes = new Map<string, string>();
  return {
    counts: { of, themes },
    count: (line) => {
      for (const kind of filterKinds) {
        for (const value of valuesOf[kind](line)) of[kind].set(value, (of[kind].get(value) ?? 0) + 1);
      }
      for (const { id, label } of line.tags) themes.set(id, label);
    },
  };
}

/** What each kind of filter can be set to: only what is in the register, with how many lines have it. */
export function filterChoices(
  counts: FilterCounts,
  filter: RecommendationFilter,
  context: ChoiceContext,
): FilterChoices {
  const choices = filterKinds.map((kind) => {
    const all = labelled(kind, [...new Set([...counts.of[kind].keys(), ...filter[kind]])], counts, context);
    return [
      kind,
      all
        .map(([id, label]) => ({
          id,
          label,
          count: counts.of[kind].get(id) ?? 0,
          chosen: filter[kind].includes(id),
        }))
        .filter(({ count, chosen }) => count > 0 || chosen),
    ] as const;
  });
  return Object.fromEntries(choices) as unknown as FilterChoices;
}

type Labelled = readonly (readonly [id: string, label: string])[];

function labelled(
  kind: FilterKind,
  ids: readonly string[],
  { themes }: FilterCounts,
  { meetings, partyName, language, t }: ChoiceContext,
): Labelled {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const known = ids.filter((id) => id !== without);
  const rest = (label: string): Labelled => (ids.includes(without) ? [[without, label]] : []);
  const byLabel = (all: Labelled) => all.toSorted(([, a], [, b]) => compare(a, b));
  const latest = () => known.toSorted((a, b) => compare(b, a)).map((id) => [id, id] as const);
  switch (kind) {
    case 'themes':
      return [
        ...byLabel(known.map((id) => [id, themeInWords(id, themes)])),
        ...rest(t('recommendations.filter.no-theme')),
      ];
    case 'meetings':
      return latestFirst(meetings.filter(({ id }) => ids.includes(id))).map(
        (meeting) => [meeting.id, meetingReference(meeting)] as const,
      );
    case 'years':
      return [...latest(), ...rest(t('recommendations.filter.no-year'))];
    case 'reported': {
      const inWords = (year: string) => t('recommendations.filter.reported-in', { year });
      return [
        ...latest().map(([id, year]) => [id, inWords(year)] as const),
        ...rest(inWords(t('recommendations.filter.no-year'))),
      ];
    }
    case 'states':
      return [
        ...byLabel(known.map((id) => [id, partyName(id) || '—'] as const)),
        ...rest(t('recommendations.undecided')),
      ];
    case 'statuses':
      return followUpStatuses.map((id) => [id, t(`domain.commitment-status.${id}`)] as const);
    case 'standings':
      return standings.map((id) => [id, t(`recommendations.standing.${id}`)] as const);
    case 'attentions':
      return neededFor.map((id) => [id, t(`recommendations.needs.${id}`)] as const);
  }
}

/** The words of a theme, group or goal; of one that no line has any more, what stands in the filter. */
export function themeInWords(id: string, themes: ReadonlyMap<string, string>): string {
  return themes.get(id) ?? id.replace(/^\w+:/u, '');
}
