import type { DraftRecommendation } from '@/domain/draft';
import { formatEdtf } from '@/domain/format-edtf';

import type { FactWords, WordsContext } from './fact-words';
import { excerpt } from './paragraph-words';
import { partyName } from './party-words';

/** More States than these are only counted. */
const statesTold = 4;

/** A recommendation: its words, whom it addresses, by when, and how far it has come in each State. */
export function recommendationWords(
  recommendation: DraftRecommendation | undefined,
  { t, locale }: WordsContext,
): Pick<FactWords, 'label' | 'value' | 'notes'> {
  if (!recommendation) return { label: '', value: '', notes: [] };
  const { reference = '', text, addressees = [], due, theme, note, progress = [] } = recommendation;
  const name = (party: string) => partyName(party, locale, undefined);
  const states = progress.slice(0, statesTold).map(({ party, status, date }) => {
    const how = status === undefined ? 'not-stated' : status;
    const when = date === undefined ? '' : `, ${formatEdtf(date, locale)}`;
    return `${name(party)}: ${t(`domain.commitment-status.${how}`)}${when}`;
  });
  const more = progress.length - states.length;
  return {
    label: reference,
    value: excerpt(text),
    notes: [
      ...(addressees.length > 0 ? [`→ ${addressees.map(name).join(', ')}`] : []),
      ...(due === undefined ? [] : [t('exchange.fact.due', { date: formatEdtf(due, locale) })]),
      ...(theme === undefined ? [] : [theme]),
      ...states,
      ...(more > 0 ? [t('exchange.fact.more-states', { count: more })] : []),
      ...(note === undefined ? [] : [excerpt(note)]),
    ],
  };
}
