import type { Translate } from '@/i18n/use-text';
import type { Likeness } from '@/search/compare-names';

/** Why two records, or a name and a record, may be of one person: "Same name in another script". */
export function likenessInWords({ reason }: Pick<Likeness, 'reason'>, t: Translate): string {
  return t(`people.reason.${reason}`);
}
