import type { Review } from '@/domain/agenda-item';
import type { Id } from '@/domain/fields';
import { both, type JoinChoices } from '@/domain/join-choices';
import { tagKinds, type Meeting } from '@/domain/meeting';
import { meetingReference } from '@/domain/meeting-reference';
import { usualAddressed } from '@/domain/plan-join';
import type { RecommendationRecords } from '@/domain/recommendation-records';
import type { RecommendationRow } from '@/domain/recommendation-row';
import { rivalOutcomes } from '@/domain/united-review';
import { languageInWords } from '@/i18n/language-in-words';
import { Card } from '@/ui/card';
import { ChoiceRow } from '@/ui/choice-row';
import { ChoiceNote, Choices } from '@/ui/side-by-side';
import { addressedInWords, dateInWords, tagsInWords, type Wording } from './join-words';

export interface NamedRow {
  readonly row: RecommendationRow;
  readonly name: string;
}

interface JoinFieldsProps {
  readonly keep: NamedRow;
  readonly drop: NamedRow;
  /** As they stand above, whichever of them stays. */
  readonly sides: readonly [NamedRow, NamedRow];
  readonly records: RecommendationRecords;
  /** What meetings decided of either. */
  readonly reviews: readonly Review[];
  readonly meetings: ReadonlyMap<Id, Meeting>;
  readonly choices: JoinChoices;
  /** The one that they become by other choices. */
  readonly resultOf: (choices: JoinChoices) => RecommendationRow | undefined;
  readonly wording: Wording;
  readonly onChange: (choices: JoinChoices) => void;
}

interface Item {
  readonly id: string;
  readonly label: string;
  readonly from?: string;
}

/** The fields on which the two differ, each with its values; nothing where they agree. */
export function JoinFields(props: JoinFieldsProps) {
  const { keep, drop, sides, records, reviews, meetings, choices, resultOf, wording, onChange } = props;
  const { t, locale } = wording;
  const none = t('recommendations.join.none');
  const meetingIn = (id: Id) => {
    const meeting = meetings.get(id);
    return meeting ? meetingReference(meeting) : '—';
  };
  const items = (say: (side: NamedRow) => string): readonly Item[] =>
    sides.map((side) => ({ id: side.row.recommendation.id, label: say(side) || none, from: side.name }));
  const differ = (say: (side: NamedRow) => string) => say(sides[0]) !== say(sides[1]);
  const keepId = keep.row.recommendation.id;
  const textIn = (language: string) => (side: NamedRow) =>
    side.row.recommendation.text[language]?.trim() ?? '';
  const languages = Object.keys(keep.row.recommendation.text).filter(
    (language) => textIn(language)(keep) !== '' && textIn(language)(drop) !== '' && differ(textIn(language)),
  );
  const fields = (['due', 'closed', 'reference'] as const).filter(
    (field) => keep.row.recommendation[field] !== drop.row.recommendation[field],
  );
  const fieldLabel = {
    due: t('recommendations.due'),
    closed: t('recommendations.closed-on'),
    reference: t('recommendations.own-reference'),
  } as const;
  const kinds = tagKinds.filter((kind) => differ((side) => tagsInWords(side.row, kind, wording)));
  // What a choice leads to is told, since States that took part are those of all meetings that made it.
  const addressedBy = (id: string) => {
    const result = resultOf({ ...choices, addressed: id });
    return result ? addressedInWords(result, wording) : none;
  };
  const ways = [...sides.map(({ row }) => row.recommendation.id), both].map((id) => ({
    id,
    label: addressedBy(id),
    from: sides.find(({ row }) => row.recommendation.id === id)?.name ?? t('recommendations.join.both'),
  }));
  const addressedDiffer = ways[0]?.label !== ways[1]?.label;
  const usual = usualAddressed({ keep: keep.row.recommendation, drop: drop.row.recommendation }, records);
  const shared = [...keep.row.states.keys()].filter((id) => drop.row.states.has(id));
  const rivals = shared.flatMap((partyId) =>
    (['owner', 'due'] as const).flatMap((field) => {
      const values = sides.map((side) => side.row.states.get(partyId)?.commitment?.[field] ?? null);
      return values.some((value) => value === null) || values[0] === values[1] ? [] : [{ partyId, field }];
    }),
  );
  const hasReports = shared.some((id) =>
    [keep, drop].every(({ row }) => (row.states.get(id)?.reports.length ?? 0) > 0),
  );
  const [oneId = '', otherId = ''] = sides.map(({ row }) => row.recommendation.id);
  const outcomes = rivalOutcomes(reviews, oneId, otherId);
  const count = languages.length + fields.length + kinds.length + rivals.length + outcomes.length;
  if (count === 0 && !addressedDiffer && !hasReports) return null;
  return (
    <Card title={t('recommendations.join.differ')}>
      <Choices>
        {languages.map((language) => (
          <ChoiceRow
            key={language}
            label={t('recommendations.text.in', { language: languageInWords(language, locale, t) })}
            items={items(textIn(language))}
            value={choices.text?.[language] ?? keepId}
            onChange={(id) => onChange({ ...choices, text: { ...choices.text, [language]: id } })}
          />
        ))}
        {addressedDiffer ? (
          <ChoiceRow
            label={t('recommendations.column.addressed')}
            items={ways}
            value={choices.addressed ?? usual}
            onChange={(addressed) => onChange({ ...choices, addressed })}
          />
        ) : null}
        {fields.map((field) => (
          <ChoiceRow
            key={field}
            label={fieldLabel[field]}
            items={items(({ row }) => {
              const value = row.recommendation[field];
              return field === 'reference' ? (value ?? '') : dateInWords(value, locale);
            })}
            value={choices[field] ?? keepId}
            onChange={(id) => onChange({ ...choices, [field]: id })}
          />
        ))}
        {kinds.map((kind) => (
          <ChoiceRow
            key={kind}
            label={t(`meetings.tags.${kind}s`)}
            items={[
              ...items((side) => tagsInWords(side.row, kind, wording)),
              { id: both, label: t('recommendations.join.both') },
            ]}
            value={choices.tags?.[kind] ?? both}
            onChange={(id) => onChange({ ...choices, tags: { ...choices.tags, [kind]: id } })}
          />
        ))}
        {rivals.map(({ partyId, field }) => (
          <ChoiceRow
            key={`${partyId} ${field}`}
            label={t(`recommendations.join.${field}-in`, { name: wording.parties.nameOf(partyId) || '—' })}
            items={items(({ row }) => {
              const value = row.states.get(partyId)?.commitment?.[field] ?? null;
              return field === 'owner' ? (value ?? '') : dateInWords(value, locale);
            })}
            value={(field === 'owner' ? choices.owner : choices.dueIn)?.[partyId] ?? keepId}
            onChange={(id) =>
              onChange(
                field === 'owner'
                  ? { ...choices, owner: { ...choices.owner, [partyId]: id } }
                  : { ...choices, dueIn: { ...choices.dueIn, [partyId]: id } },
              )
            }
          />
        ))}
        {outcomes.map(({ meetingId, one, other }) => (
          <ChoiceRow
            key={`reviewed ${meetingId}`}
            label={t('recommendations.join.reviewed-at', { meeting: meetingIn(meetingId) })}
            items={[one, other].map((review, at) => ({
              id: review.recommendationId,
              label: [t(`domain.review-outcome.${review.outcome}`), review.note ?? '']
                .filter((words) => words !== '')
                .join('. '),
              from: sides[at]?.name ?? '',
            }))}
            value={choices.reviewed?.[meetingId] ?? keepId}
            onChange={(id) => onChange({ ...choices, reviewed: { ...choices.reviewed, [meetingId]: id } })}
          />
        ))}
        {hasReports ? <ChoiceNote>{t('recommendations.join.reports')}</ChoiceNote> : null}
      </Choices>
    </Card>
  );
}
