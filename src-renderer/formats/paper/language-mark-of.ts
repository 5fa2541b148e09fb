import { languageName } from '@/domain/language-mark';

import type { MinutesContext } from './minutes-context';
import type { Inline, RichText } from './paper';

/**
 * What stands behind words that the paper has in another language than its own: " [in English]", in the paper's language.
 * Nothing where the language of the words is not known.
 * @param language BCP 47 tag of the words
 * @param wanted that the paper wants them in, where it is another than the paper's own
 */
export function languageMarkOf(
  { frame, language: own }: Pick<MinutesContext, 'frame' | 'language'>,
  language: string,
  wanted: string = own,
): readonly Inline[] {
  const name = isSameLanguage(language, wanted) ? null : languageName(language, own);
  return name === null
    ? []
    : [
        { kind: 'text', text: ' ' },
        { kind: 'text', text: frame.inLanguage(name), language: own },
      ];
}

/** The words with what says that they are in another language than the paper. */
export function withLanguageMark(
  context: Pick<MinutesContext, 'frame' | 'language'>,
  { inlines, language }: RichText,
): RichText {
  return { inlines: [...inlines, ...languageMarkOf(context, language)], language };
}

function isSameLanguage(a: string, b: string): boolean {
  return a === 'und' || b === 'und' || a.split('-')[0] === b.split('-')[0];
}
