import { tableLanguages, type Locale } from '../tables/table-language';

/** What a follow-up sheet is written in: one language, or both one after the other. */
export const sheetLanguages = [...tableLanguages, 'both'] as const;
export type SheetLanguage = (typeof sheetLanguages)[number];

/** The languages of a sheet, the first being that of what is said once. */
export function languagesOf(language: SheetLanguage): readonly [Locale, ...Locale[]] {
  return language === 'both' ? ['en', 'ru'] : [language];
}

/** What is said in each language of the sheet; what is the same in both stands once. */
export function inEach(
  language: SheetLanguage,
  say: (language: Locale) => string,
  separator = ' / ',
): string {
  return [...new Set(languagesOf(language).map(say))].filter((words) => words !== '').join(separator);
}
