import { ListTodo } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Id } from '@/domain/fields';
import { groupedBy } from '@/domain/grouped-by';
import { openingOfText, withOpening } from '@/domain/outcome-item';
import { originsInOrder } from '@/domain/recommendation-reference';
import { normaliseName } from '@/domain/reference/normalise-name';
import { useText } from '@/i18n/use-text';
import { useLive } from '@/store/react/use-live';
import { ComboBox } from '@/ui/combo-box';
import { referenceInWords, textInWords } from './recommendation-words';
import { originContext } from './use-recommendation-rows';

interface RecommendationPickerProps {
  readonly label: string;
  /** Not offered: the recommendation that the choice is for. */
  readonly except?: Id;
  readonly error: string | undefined;
  /** @param name the reference, as the field shows it */
  readonly onChoose: (recommendationId: Id, name: string) => void;
}

/** Few enough to be read at a glance. */
const most = 10;

/** A recommendation of the register, found by its reference or words in any language. */
export function RecommendationPicker({ label, except, error, onChoose }: RecommendationPickerProps) {
  const t = useText();
  const { locale } = useIntl();
  const named = useLive((register) => register.namedRecommendations(), []);
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState<Id | null>(null);
  const lines = useMemo(() => {
    if (!named) return [];
    const context = originContext(named);
    const origins = groupedBy(named.origins, ({ recommendationId }) => recommendationId);
    return named.recommendations
      .filter(({ id }) => id !== except)
      .map((recommendation) => {
        const own = originsInOrder(origins.get(recommendation.id) ?? [], context.meetings);
        const opening = openingOfText(recommendation.text, own, named.items);
        const row = { recommendation, origins: own, words: withOpening(recommendation.text, opening) };
        const reference = referenceInWords(row, context, locale, t);
        const texts = [recommendation, ...row.origins].flatMap(({ text }) => Object.values(text));
        const words = [reference, ...texts, ...Object.values(opening)].join(' ');
        return { row, reference, searchText: normaliseName(words) };
      });
  }, [named, except, locale, t]);
  const words = normaliseName(typed).split(' ').filter(Boolean);
  const found = lines
    .filter(({ searchText }) => words.every((word) => searchText.includes(word)))
    .slice(0, most);
  return (
    <ComboBox
      label={label}
      error={error}
      items={found.map(({ row, reference }) => ({
        id: row.recommendation.id,
        label: reference,
        description: textInWords(row, locale, t),
        icon: ListTodo,
      }))}
      value={picked}
      onChange={(id) => {
        const chosen = lines.find(({ row }) => row.recommendation.id === id);
        setPicked(id);
        if (chosen) onChoose(chosen.row.recommendation.id, chosen.reference);
      }}
      onSearch={setTyped}
      isLoading={named === undefined}
      shown={lines.find(({ row }) => row.recommendation.id === picked)?.reference ?? ''}
      placeholder={t('recommendations.picker.placeholder')}
    />
  );
}
