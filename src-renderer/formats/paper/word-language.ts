/** Tags under which Word knows a language; it wants a region, and for some a script. */
const wordTags: Readonly<Record<string, string>> = {
  en: 'en-GB',
  az: 'az-Latn-AZ',
  tg: 'tg-Cyrl-TJ',
  uz: 'uz-Latn-UZ',
  ar: 'ar-SA',
};

/** The BCP 47 tag with the region Word checks spelling by; `null` for a language that is not known. */
export function wordLanguage(tag: string): string | null {
  if (tag === 'und' || tag === '') return null;
  if (wordTags[tag]) return wordTags[tag];
  try {
    const { language, region } = new Intl.Locale(tag).maximize();
    return region ? `${language}-${region}` : language;
  } catch {
    return null;
  }
}
