import type { Localized } from './fields';
import type { Statement } from './paragraph';

type Worded = Pick<Statement, 'language' | 'text' | 'translations'>;

/** The verbatim words of a statement in a language; `null` where none are marked in it. */
export function wordsIn(statement: Worded, language: string): string | null {
  if (language === statement.language) return statement.text;
  return statement.translations[language] ?? null;
}

/** The words in every language they are marked in. */
export function wordsByLanguage({ language, text, translations }: Worded): Localized {
  return { ...translations, [language]: text };
}

/**
 * The words of several statements as one text: in the languages that all of them have, else in each that one has.
 * What does not end its sentence is parted from the next by a semicolon.
 */
export function joinedWords(texts: readonly Localized[]): Localized {
  const languages = [...new Set(texts.flatMap((text) => Object.keys(text)))];
  const shared = languages.filter((language) => texts.every((text) => (text[language] ?? '') !== ''));
  return Object.fromEntries(
    (shared.length > 0 ? shared : languages).map((language) => [
      language,
      texts
        .map((text) => (text[language] ?? '').trim())
        .filter(Boolean)
        .reduce((before, words) => `${before}${/[.!?…;]["”»)]*$/u.test(before) ? '' : ';'} ${words}`),
    ]),
  );
}
