import type { Translate } from './use-text';

/** A language by its name ("казахский"), for a text whose language is not recorded (`und`) words that say so. */
export function languageInWords(tag: string, locale: string, t: Translate): string {
  if (tag === 'und') return t('domain.language.unstated');
  try {
    return new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  } catch {
    // A record from elsewhere may hold what is no tag at all.
    return tag;
  }
}
