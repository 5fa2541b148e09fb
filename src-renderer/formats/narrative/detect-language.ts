/** The language of the text by its letters: Kazakh has nine that Russian lacks. `undefined` without letters. */
export function detectLanguage(text: string): 'en' | 'ru' | 'kk' | undefined {
  const sample = text.slice(0, 20_000);
  const cyrillic = sample.match(/[\u0400-\u04ff]/gu)?.length ?? 0;
  const latin = sample.match(/[a-z]/giu)?.length ?? 0;
  if (cyrillic + latin === 0) return undefined;
  if (cyrillic <= latin) return 'en';
  const kazakh = sample.match(/[әғқңөұүһі]/giu)?.length ?? 0;
  return kazakh > cyrillic / 50 ? 'kk' : 'ru';
}
