import { inLanguage } from '@/domain/fields';
import { recommendationReference, type ReferenceContext } from '@/domain/recommendation-reference';
import type { RecommendationRow } from '@/domain/recommendation-row';
import type { Translate } from '@/i18n/use-text';

/** What a recommendation is called: its reference, else that it has none yet. */
export function referenceInWords(
  { recommendation, origins }: Pick<RecommendationRow, 'recommendation' | 'origins'>,
  context: ReferenceContext,
  language: string,
  t: Translate,
): string {
  return (
    recommendationReference(recommendation, origins, context, language) || t('recommendations.no-reference')
  );
}

/** The text in the language of the interface with the opening it hangs on, or that there is none yet. */
export function textInWords(
  { words }: Pick<RecommendationRow, 'words'>,
  language: string,
  t: Translate,
): string {
  return inLanguage(words, language) || t('recommendations.no-text');
}
