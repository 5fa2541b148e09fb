/** Languages that tables are written in; any of them is understood. */
export const tableLanguages = ['en', 'ru'] as const;
export type Locale = (typeof tableLanguages)[number];

export function tableLanguage(locale: string): Locale {
  return locale.startsWith('ru') ? 'ru' : 'en';
}
