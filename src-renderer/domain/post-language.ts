/** How two spellings of one function, unit or institution are compared. */
export function foldedPost(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/[‐‑–—]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * The language that the words of a post are taken to be in, by their letters alone: Cyrillic is Russian unless it has
 * letters that Russian lacks (Kazakh, Tajik, Kyrgyz), Latin is English unless it has letters that English lacks, with the
 * French words that it took over ("Chargé d'affaires", where ç stands before a, o and u): "Müdür", "Elçi" are not.
 * `und` is neither, and words without letters are of no language: `null`.
 */
export function languageOfPost(words: string): 'en' | 'ru' | 'und' | null {
  const cyrillic = words.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = words.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (cyrillic === 0 && latin === 0) return /\p{L}/u.test(words) ? 'und' : null;
  if (cyrillic >= latin) return /(?![а-яё])\p{Script=Cyrillic}/iu.test(words.normalize('NFC')) ? 'und' : 'ru';
  return /(?![a-zéèêàâçîïôû])\p{Script=Latin}|ç(?![aou])/iu.test(words.normalize('NFC')) ? 'und' : 'en';
}
