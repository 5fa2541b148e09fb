import type { Localized } from './fields';

/** The words in the languages in which they are not those of the text; white space makes no others. */
export function otherWordings(words: Localized, text: Localized): Localized {
  const plain = (of: string) => of.replaceAll(/\s+/gu, ' ').trim();
  return Object.fromEntries(
    Object.entries(words).filter(
      ([language, own]) => plain(own) !== '' && plain(own) !== plain(text[language] ?? ''),
    ),
  );
}
