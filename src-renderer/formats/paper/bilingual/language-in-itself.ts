import { languageName } from '@/domain/language-mark';

import type { PaperLanguage } from '../paper';

/** "English", «Русский»: what heads the column of a language. */
export function languageInItself(language: PaperLanguage): string {
  const name = languageName(language, language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
