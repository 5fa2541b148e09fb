/** A language's name in another ("Kazakh", «казахский»); `null` for a tag that is unknown or is none. */
export function languageName(tag: string, language: string): string | null {
  try {
    return new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }).of(tag) ?? null;
  } catch {
    return null;
  }
}

/**
 * What stands behind words that are told in another language than what is around them: "[in English]".
 * @param name of their language, in the language around
 * @param language around; another than Russian is marked in English
 */
export function languageMark(name: string, language: string): string {
  if (!language.startsWith('ru')) return `[in ${name}]`;
  return name.endsWith('ий') ? `[на ${name.slice(0, -2)}ом языке]` : `[на языке ${name}]`;
}
