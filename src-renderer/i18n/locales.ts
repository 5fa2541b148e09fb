import { messages as english, type Messages } from './messages/en/messages';

interface LocaleEntry {
  /** The language's own name, as its readers look for it. */
  readonly name: string;
  /** BCP 47 tag for dates and sorting; British order of day and month is the field's custom. */
  readonly tag: string;
  readonly load: () => Promise<Messages>;
}

/** The languages of the interface. Another one is a folder of messages and a line here. */
export const locales = {
  // English defines the keys and is always at hand; the others load when they are chosen.
  en: { name: 'English', tag: 'en-GB', load: () => Promise.resolve(english) },
  ru: { name: 'Русский', tag: 'ru-RU', load: async () => (await import('./messages/ru/messages')).messages },
} satisfies Readonly<Record<string, LocaleEntry>>;

export type Locale = keyof typeof locales;

export const localeCodes = ['en', 'ru'] as const satisfies readonly Locale[];

function isLocale(code: string): code is Locale {
  return Object.hasOwn(locales, code);
}

/** Picks the interface's language from the system's, first choice first; English where none of them is at hand. */
export function chooseLocale(languages: readonly string[]): Locale {
  for (const tag of languages) {
    const code = tag.toLowerCase().split('-')[0] ?? '';
    if (isLocale(code)) return code;
  }
  return 'en';
}
