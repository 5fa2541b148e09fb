import { kindOfTitle } from './split-titles';
import { splitName, type NameParts } from './split-name';

/** "SULTANBEKOV, Ayan" and "Ayan SULTANBEKOV"; a family name keeps its small letters. @param state as of `splitName` */
export function splitListedName(text: string, state: string | null = null): NameParts {
  const [family = '', given = '', ...more] = text.split(/\s*,\s*/u);
  if (given !== '' && more.length === 0 && kindOfTitle(given) === null && wordsOf(given).length <= 4) {
    // Capitals only tell the family name here; one that is not written so stays as it is.
    const parts = splitName(`${given} ${isAllCapitals(family) ? family : family.toUpperCase()}`, state);
    return { ...parts, family: isAllCapitals(family) ? parts.family : family, nameOrder: 'given-first' };
  }
  return splitName(text, state);
}

export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter(Boolean);
}

export function isAllCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}
