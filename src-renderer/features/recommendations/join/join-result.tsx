import { tagKinds } from '@/domain/meeting';
import { originReference } from '@/domain/recommendation-reference';
import type { RecommendationRow } from '@/domain/recommendation-row';
import { Card } from '@/ui/card';
import { FactList, type Fact } from '@/ui/fact-list';
import type { NamedRow } from './join-fields';
import { dateInWords, partiesInWords, rowFacts, tagsInWords, type Wording } from './join-words';

interface JoinResultProps {
  /** The one that they become. */
  readonly result: RecommendationRow;
  readonly name: string;
  readonly keep: NamedRow;
  readonly drop: NamedRow;
  /** "Kazakhstan", for each report that was begun on the one that goes. */
  readonly halfWritten: readonly string[];
  /** How many links there were between the two, which go. */
  readonly links: number;
  /** That what meetings noted of both stands together. */
  readonly notesComing: readonly string[];
  /** What meetings decided of the two and does not stand. */
  readonly outcomesGone: readonly string[];
  readonly wording: Wording;
}

/** The one recommendation that the two become: what stands, what comes over, and what does not. */
export function JoinResult(props: JoinResultProps) {
  const { result, name, keep, drop, halfWritten, links, outcomesGone, notesComing, wording } = props;
  const { t, locale, context } = wording;
  const addressed = ({ states }: RecommendationRow) =>
    [...states].flatMap(([id, state]) => (state.isAddressed ? [id] : []));
  const then = new Set(addressed(result));
  const before = new Set([...addressed(keep.row), ...addressed(drop.row)]);
  const left = [...before].filter((id) => !then.has(id));
  const joining = [...then].filter((id) => !addressed(keep.row).includes(id));
  const reports = [...drop.row.states.values()].reduce((sum, state) => sum + state.reports.length, 0);
  const wordings = result.origins.flatMap((origin) =>
    Object.values(origin.text)
      .filter((words) => words !== '')
      .map((words) =>
        t('recommendations.join.worded', { reference: originReference(origin, context, locale), words }),
      ),
  );
  const dropped = [
    left.length === 0 ? '' : t('recommendations.join.no-longer', { names: partiesInWords(left, wording) }),
    ...goneDates(result, [keep.row, drop.row], wording),
    ...[keep.row, drop.row].flatMap(({ recommendation: { reference } }) =>
      reference === null || reference === result.recommendation.reference
        ? []
        : [
            t('recommendations.join.to-note', {
              field: t('recommendations.own-reference'),
              value: reference,
            }),
          ],
    ),
    ...goneTags(result, [keep.row, drop.row], wording),
    ...outcomesGone,
    links > 0 ? t('recommendations.join.link-goes', { count: links }) : '',
  ].filter((words) => words !== '');
  const facts: readonly Fact[] = [
    ...rowFacts(result, wording),
    ...(wordings.length === 0 ? [] : ([[t('recommendations.join.wordings'), wordings.join('\n')]] as const)),
    [
      t('people.merge.moved'),
      [
        t('recommendations.join.moved', { origins: drop.row.origins.length, reports }),
        ...notesComing,
        joining.length === 0
          ? ''
          : t('recommendations.join.now-too', { names: partiesInWords(joining, wording) }),
        halfWritten.length === 0
          ? ''
          : t('recommendations.join.half-written', {
              count: halfWritten.length,
              names: halfWritten.join(', '),
            }),
      ]
        .filter((words) => words !== '')
        .join('\n'),
    ],
    [t('recommendations.join.dropped'), dropped.join('\n') || t('recommendations.join.nothing')],
  ];
  return (
    <Card title={t('people.merge.result', { name })}>
      <FactList facts={facts} />
    </Card>
  );
}

function goneDates(
  result: RecommendationRow,
  rows: readonly RecommendationRow[],
  { t, locale }: Wording,
): readonly string[] {
  const labels = { due: t('recommendations.due'), closed: t('recommendations.closed-on') } as const;
  return (['due', 'closed'] as const).flatMap((field) =>
    rows.flatMap(({ recommendation }) => {
      const value = recommendation[field];
      if (value === null || value === result.recommendation[field]) return [];
      const words = { field: labels[field], value: dateInWords(value, locale) };
      return [t('recommendations.join.value-goes', words)];
    }),
  );
}

function goneTags(
  result: RecommendationRow,
  rows: readonly RecommendationRow[],
  wording: Wording,
): readonly string[] {
  const stays = new Set(result.tags.map(({ kind, value }) => `${kind} ${value}`));
  return tagKinds.flatMap((kind) => {
    const gone = rows.flatMap(({ tags }) => tags).filter((tag) => !stays.has(`${tag.kind} ${tag.value}`));
    const names = tagsInWords({ tags: gone }, kind, wording);
    return names === ''
      ? []
      : [wording.t('recommendations.join.tags-go', { kind: wording.t(`meetings.tags.${kind}s`), names })];
  });
}
