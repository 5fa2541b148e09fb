import { scriptOf } from '@/domain/person';

/**
 * The language of a value that a source states. A reader may give the everyday English name of a city that a Russian text
 * prints, and a text of one language may quote another's title.
 * @param stated of the source, a BCP 47 tag
 */
export function languageOfWords(words: string, stated: string): string {
  const isCyrillic = scriptOf(words) === 'cyrillic';
  if ((stated === 'en' || stated === 'und') && isCyrillic) return 'ru';
  return stated === 'ru' && !isCyrillic ? 'en' : stated;
}
