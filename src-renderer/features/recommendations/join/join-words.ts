import { formatEdtf } from '@/domain/format-edtf';
import { tagKinds } from '@/domain/meeting';
import { originReference, type OriginContext } from '@/domain/recommendation-reference';
import type { RecommendationRow } from '@/domain/recommendation-row';
import type { TagWords } from '@/domain/tag-words';
import { languageInWords } from '@/i18n/language-in-words';
import type { Translate } from '@/i18n/use-text';
import type { PartyNames } from '@/pickers/parties/use-party-names';
import { tagInWords } from '@/pickers/tags/tag-in-words';
import type { Fact } from '@/ui/fact-list';

/** What the words of a recommendation are made with. */
export interface Wording {
  readonly t: Translate;
  readonly locale: string;
  readonly parties: PartyNames;
  readonly context: OriginContext;
  readonly tagWords: readonly TagWords[];
}

/** Whom it addresses: "States that took part: Kazakhstan, Tajikistan". */
export function addressedInWords(row: RecommendationRow, wording: Wording): string {
  const { recommendation, states } = row;
  const { t } = wording;
  if (row.isUndecided) return t('domain.addressed.undecided');
  const ids = [...states].flatMap(([id, { isAddressed }]) => (isAddressed ? [id] : []));
  const kind = t(`domain.addressed.${recommendation.addressed}`);
  return t('recommendations.join.addressed', {
    kind,
    count: ids.length,
    names: partiesInWords(ids, wording),
  });
}

export function partiesInWords(ids: readonly string[], { parties, locale }: Wording): string {
  const { compare } = new Intl.Collator(locale);
  return ids
    .map((id) => parties.nameOf(id) || '—')
    .toSorted(compare)
    .join(', ');
}

export function tagsInWords(
  { tags }: Pick<RecommendationRow, 'tags'>,
  kind: (typeof tagKinds)[number],
  { locale, t, tagWords }: Wording,
): string {
  return tags
    .filter((tag) => tag.kind === kind)
    .map((tag) => tagInWords(tag, locale, t, tagWords))
    .join(', ');
}

/** How it stands in each State that reported, one a line. */
export function statesInWords({ states }: RecommendationRow, { t, parties, locale }: Wording): string {
  const { compare } = new Intl.Collator(locale);
  return [...states.values()]
    .filter(({ reports }) => reports.length > 0)
    .map(({ partyId, status, reports }) =>
      t('recommendations.join.state', {
        name: parties.nameOf(partyId) || '—',
        status: t(`domain.commitment-status.${status}`),
        count: reports.length,
      }),
    )
    .toSorted(compare)
    .join('\n');
}

export function dateInWords(date: string | null, locale: string): string {
  return date === null ? '' : formatEdtf(date, locale);
}

/** One of the two, or the one that they become, as it is. */
export function rowFacts(row: RecommendationRow, wording: Wording): readonly Fact[] {
  const { t, locale, context } = wording;
  const { recommendation, origins } = row;
  const texts = Object.entries(recommendation.text).filter(([, words]) => words.trim() !== '');
  return [
    ...texts.map(
      ([language, words]) =>
        [t('recommendations.text.in', { language: languageInWords(language, locale, t) }), words] as const,
    ),
    [
      t('recommendations.origins'),
      origins.map((origin) => originReference(origin, context, locale)).join('\n'),
    ],
    [t('recommendations.own-reference'), recommendation.reference ?? ''],
    [t('recommendations.column.addressed'), addressedInWords(row, wording)],
    [t('recommendations.due'), dateInWords(recommendation.due, locale)],
    [t('recommendations.closed-on'), dateInWords(recommendation.closed, locale)],
    ...tagKinds.flatMap((kind): readonly Fact[] => {
      const words = tagsInWords(row, kind, wording);
      return words === '' ? [] : [[t(`meetings.tags.${kind}s`), words]];
    }),
    [t('recommendations.join.states'), statesInWords(row, wording)],
    [t('recommendations.note'), recommendation.note ?? ''],
  ];
}
