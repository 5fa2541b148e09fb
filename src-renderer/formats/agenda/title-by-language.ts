import type { Localized } from '@/domain/fields';

/** The words by the language their letters say; "Opening / Открытие", or a cell each, are both. */
export function titleByLanguage(words: string): Localized {
  const pieces = words
    .split(/\t+|\s+[/|]\s+/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const [first, second] = pieces;
  if (pieces.length === 2 && first !== undefined && second !== undefined) {
    const [one, other] = [languageOf(first), languageOf(second)];
    if (one !== other) return { [one]: first, [other]: second };
  }
  const whole = words.replace(/\t+/gu, ' ').trim();
  return whole === '' ? {} : { [languageOf(whole)]: whole };
}

function languageOf(words: string): 'en' | 'ru' {
  const cyrillic = words.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  return cyrillic > (words.match(/\p{Script=Latin}/gu)?.length ?? 0) ? 'ru' : 'en';
}
