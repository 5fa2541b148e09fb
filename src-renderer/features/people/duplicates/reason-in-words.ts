import type { Translate } from '@/i18n/use-text';
import { likenessInWords } from '@/pickers/people/likeness-in-words';
import type { LikelyDuplicate } from '@/search/duplicate-persons';

/** Why two records may be of one person: "Same name in another script, same party". */
export function reasonInWords(
  { reason, sameParty }: Pick<LikelyDuplicate, 'reason' | 'sameParty'>,
  t: Translate,
): string {
  const why = likenessInWords({ reason }, t);
  return sameParty ? t('people.reason.and-party', { reason: why }) : why;
}
