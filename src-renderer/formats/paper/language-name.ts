/** A language's name in another ("Kazakh", «казахский»); `null` for a tag that is unknown or is none. */
export function languageName(tag: string, language: string): string | null {
  try {
    return new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }).of(tag) ?? null;
  } catch {
    return null;
  }
}
