import type { Tag } from '@/domain/meeting';
import { sdgByNumber } from '@/domain/reference/sdg';
import type { Translate } from '@/i18n/use-text';

/** A theme or group as it is written; a goal or target with the goal's title: "SDG 10.7 · Reduced Inequalities". */
export function tagInWords(
  { kind, value }: Pick<Tag, 'kind' | 'value'>,
  language: string,
  t: Translate,
): string {
  if (kind !== 'sdg') return value;
  const goal = sdgByNumber(Math.trunc(Number.parseFloat(value)));
  const title = language.startsWith('ru') ? goal?.ru : goal?.en;
  return [t('meetings.tags.sdg', { value }), title].filter(Boolean).join(' · ');
}
