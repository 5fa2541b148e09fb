import { languageInWords } from '@/i18n/language-in-words';
import type { Translate } from '@/i18n/use-text';
import type { Choice } from '@/ui/list-popover';

/** Languages in which the field writes names; more come with the records. */
const usual = ['en', 'ru', 'kk', 'ky', 'tg', 'tr', 'az', 'tk', 'uz', 'fa', 'ps', 'ur', 'zh', 'fr', 'und'];

/** What the language of a name can be set to, in words; the one it has is always among them. */
export function nameLanguages(locale: string, present: string, t: Translate): readonly Choice[] {
  const capital = (name: string) => name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
  return [...new Set([...usual, present])].map((id) => ({
    id,
    label: capital(languageInWords(id, locale, t)),
  }));
}
