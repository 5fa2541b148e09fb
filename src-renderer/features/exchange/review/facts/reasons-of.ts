import type { Translate } from '@/i18n/use-text';

import { doubtReason } from '../dropped-reason';
import type { Fact } from '../fact';
import type { FactState } from '../fact-state';
import type { FactWords } from '../fact-words';

/** Why a fact is to be decided, in words; nothing once it has been. */
export function reasonsOf(
  { isMissing, doubts, competing, certainty, kind }: Fact,
  state: FactState,
  { value }: FactWords,
  t: Translate,
): readonly string[] {
  if (state !== 'ask') return [];
  if (isMissing) return value === '' ? [t(`exchange.why.missing-${wantedKind(kind)}`)] : [];
  const known = doubts.map((why) => t(doubtReason(why)));
  if (known.length > 0) return known;
  if (competing.length > 0) return [t('review.why.competing')];
  return certainty === 'uncertain' ? [t('exchange.why.uncertain')] : [];
}

function wantedKind(kind: Fact['kind']): 'kind' | 'date' | 'place' {
  return kind === 'date' || kind === 'place' ? kind : 'kind';
}
