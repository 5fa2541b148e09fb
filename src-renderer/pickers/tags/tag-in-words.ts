import type { Tag } from '@/domain/meeting';
import { sdgByNumber } from '@/domain/reference/sdg';
import { sdgTargetByNumber } from '@/domain/reference/sdg-targets';
import { tagIn } from '@/domain/tag-key';
import type { TagWords } from '@/domain/tag-words';
import type { Translate } from '@/i18n/use-text';

/**
 * A theme or group in the language, where it is known in it; a goal or target with what it is about: "SDG 10.7 ·
 * Orderly, safe and responsible migration".
 * @param own what the house calls themes and groups; see `wordsOfTag`
 */
export function tagInWords(
  tag: Pick<Tag, 'kind' | 'value'>,
  language: string,
  t: Translate,
  own: readonly TagWords[] = [],
): string {
  const { kind, value } = tag;
  if (kind !== 'sdg') return tagIn(tag, language, own);
  const about = sdgTargetByNumber(value) ?? sdgByNumber(Math.trunc(Number.parseFloat(value)));
  const title = language.startsWith('ru') ? about?.ru : about?.en;
  return [t('meetings.tags.sdg', { value }), title].filter(Boolean).join(' · ');
}
