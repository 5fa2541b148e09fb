import { edtfSortKey, yearOf } from '@/domain/edtf';
import { languageUsed, type Id } from '@/domain/fields';
import { knownSince } from '@/domain/follow-up';
import { recommendationOrder } from '@/domain/recommendation-order';
import { originReference } from '@/domain/recommendation-reference';
import type { FollowUpState, RecommendationRow } from '@/domain/recommendation-row';
import { normaliseName } from '@/domain/reference/normalise-name';
import { tagKey } from '@/domain/tag-key';
import type { TagWords } from '@/domain/tag-words';
import type { Translate } from '@/i18n/use-text';
import { referenceInWords, textInWords } from '@/pickers/recommendations/recommendation-words';
import { without, type Attention } from '@/pickers/recommendations/recommendation-filter';
import { countStatuses } from '@/pickers/recommendations/status-strip';
import type { RecommendationsInHand } from '@/pickers/recommendations/use-recommendation-rows';
import { tagInWords } from '@/pickers/tags/tag-in-words';
import { standingOf, type LineCell, type RecommendationLine } from './recommendation-line';

interface LineContext extends Pick<RecommendationsInHand, 'context'> {
  readonly language: string;
  readonly partyName: (partyId: string) => string;
  /** What the house calls themes and groups. */
  readonly tagWords?: readonly TagWords[];
  readonly t: Translate;
}

/** The line of a recommendation in the language of the interface. */
export function buildLine(
  row: RecommendationRow,
  { context, language, partyName, tagWords = [], t }: LineContext,
): RecommendationLine {
  const { recommendation } = row;
  const states = [...row.states.values()];
  const dateOf = (meetingId: Id) => context.meetings.get(meetingId)?.date ?? null;
  const cells = states.map((state) => cellOf(state, dateOf));
  const dates = row.origins.map(({ meetingId }) => dateOf(meetingId));
  const origins = row.origins.map((origin) => originReference(origin, context, language));
  const reference = referenceInWords(row, context, language, t);
  const tags = row.tags.map((tag) => ({
    id: tagKey(tag, tagWords),
    label: tagInWords(tag, language, t, tagWords),
  }));
  const named = states.filter(({ isAddressed }) => isAddressed).map(({ partyId }) => partyName(partyId));
  return {
    row,
    id: recommendation.id,
    reference,
    text: textInWords(row, language, t),
    language: languageUsed(recommendation.text, language),
    origins,
    tags,
    addressed: row.isUndecided
      ? t('domain.addressed.undecided')
      : recommendation.addressed === 'named'
        ? named.filter(Boolean).join(', ')
        : t(`domain.addressed.${recommendation.addressed}`),
    standing: standingOf(row),
    cells,
    counts: countStatuses(states.map(({ status }) => status)),
    overdue: states.filter(({ isOverdue }) => isOverdue).length,
    silent: states.filter(({ isSilent }) => isSilent).length,
    meetingIds: [...new Set(row.origins.map(({ meetingId }) => meetingId))],
    years: [...new Set(dates.flatMap((date) => yearOf(date) ?? []).map(String))],
    first: sortKeyOf(dates.at(0)),
    last: sortKeyOf(dates.at(-1)),
    made: recommendationOrder(row, context),
    searchText: normaliseName(
      [
        reference,
        ...origins,
        ...Object.values(row.words),
        ...row.origins.flatMap((origin) => Object.values(origin.text)),
        ...tags.map(({ label }) => label),
        recommendation.note ?? '',
      ].join(' '),
    ),
  };
}

function sortKeyOf(date: string | null | undefined): string {
  return date === null || date === undefined ? '' : edtfSortKey(date);
}

function cellOf(
  { partyId, status, isOverdue, isSilent, due, counted }: FollowUpState,
  dateOf: (meetingId: Id) => string | null,
): LineCell {
  const attentions: readonly Attention[] = [
    ...(isOverdue ? ['overdue' as const] : []),
    ...(isSilent ? ['silent' as const] : []),
  ];
  const dates = counted.map((report) => knownSince(report, { get: dateOf }));
  return {
    partyId,
    status,
    attentions,
    reportYears: [...new Set(dates.map((date) => String(yearOf(date) ?? without)))],
    due,
    lastReport: dates.findLast((date) => date !== null) ?? null,
  };
}
