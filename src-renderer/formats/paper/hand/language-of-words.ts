import { scriptOf } from '@/domain/person';

const scripts: Readonly<Record<string, ReturnType<typeof scriptOf>>> = { en: 'latin', ru: 'cyrillic' };

/** Whether words can be in a language (BCP 47), as far as their letters tell. */
export function canBeIn(words: string, language: string): boolean {
  const script = scripts[language.split('-')[0] ?? ''];
  return script === undefined || scriptOf(words) === script;
}

/** Whether two tags name one language, of whichever region. */
export function isSameLanguage(one: string, other: string): boolean {
  return one.split('-')[0] === other.split('-')[0];
}
