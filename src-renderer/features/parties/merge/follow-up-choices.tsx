import { useIntl } from 'react-intl';
import type { Commitment } from '@/domain/commitment';
import { inLanguage } from '@/domain/fields';
import { formatEdtf } from '@/domain/format-edtf';
import { useText } from '@/i18n/use-text';
import { Card } from '@/ui/card';
import { ChoiceRow } from '@/ui/choice-row';
import { ChoiceNote, Choices } from '@/ui/side-by-side';
import type { MergePart } from './merge-part';

/** Recommendations on which both reported: who sees to them and by when is chosen, the reports stand together. */
export function FollowUpChoices({ plan, records, keep, drop, choices, onChange }: MergePart) {
  const t = useText();
  const { locale } = useIntl();
  if (plan.commitments.length === 0) return null;
  const [keepId, dropId] = [keep.facts.party.id, drop.facts.party.id];
  const textOf = (id: string) => {
    const found = records.recommendations.find((one) => one.id === id);
    const text = found ? inLanguage(found.text, locale) : '';
    return text.length > 70 ? `${text.slice(0, 69).trimEnd()}…` : text;
  };
  const differ = (field: 'owner' | 'due') =>
    plan.commitments.filter(
      ({ before: [a, b] }) => a[field] !== null && b[field] !== null && a[field] !== b[field],
    );
  const row = (field: 'owner' | 'due', label: 'parties.merge.owner' | 'parties.merge.due') =>
    differ(field).map(({ recommendationId, before: [a, b] }) => {
      const words = (one: Commitment) =>
        field === 'due' ? formatEdtf(one.due ?? '', locale) : (one.owner ?? '');
      return (
        <ChoiceRow
          key={`${field} ${recommendationId}`}
          label={t(label, { text: textOf(recommendationId) })}
          items={[
            { id: keepId, label: words(a), from: keep.name },
            { id: dropId, label: words(b), from: drop.name },
          ]}
          value={choices[field]?.[recommendationId] ?? keepId}
          onChange={(id) => onChange({ ...choices, [field]: { ...choices[field], [recommendationId]: id } })}
        />
      );
    });
  const rows = [...row('owner', 'parties.merge.owner'), ...row('due', 'parties.merge.due')];
  return (
    <Card title={t('parties.merge.follow-up', { count: plan.commitments.length })}>
      <Choices>
        {rows}
        <ChoiceNote>
          {t(rows.length === 0 ? 'parties.merge.follow-up.same' : 'parties.merge.follow-up.note')}
        </ChoiceNote>
      </Choices>
    </Card>
  );
}
