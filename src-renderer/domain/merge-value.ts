import { mergeWords } from './merge-words';

/** A value of a field made of two, and what of the other could not be kept. */
export interface MergedValue {
  readonly value: unknown;
  readonly lost: string | null;
}

/**
 * Unites two versions of a field: a text by its words, texts by their languages. Of anything else what was chosen here
 * stands.
 */
export function mergeValue(base: unknown, mine: unknown, theirs: unknown): MergedValue {
  if (isText(base) && isText(mine) && isText(theirs)) {
    const { text, lost } = mergeWords(base ?? '', mine ?? '', theirs ?? '');
    return { value: text === (mine ?? '') ? mine : text, lost };
  }
  if (!isTexts(base) || !isTexts(mine) || !isTexts(theirs)) return { value: mine, lost: null };
  const value: Record<string, string> = {};
  const lost: string[] = [];
  for (const language of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const merged = mergeWords(base[language] ?? '', mine[language] ?? '', theirs[language] ?? '');
    if (merged.text !== '') value[language] = merged.text;
    if (merged.lost !== null) lost.push(merged.lost);
  }
  return { value, lost: lost.length === 0 ? null : lost.join(' / ') };
}

/** Whether two values of a field say the same; spaces at the ends do not count, and nothing is as good as an empty text. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

function plain(value: unknown): unknown {
  if (isText(value)) return (value ?? '').trim();
  if (!isTexts(value)) return value;
  return Object.entries(value)
    .map(([language, text]) => [language, text.trim()])
    .filter(([, text]) => text !== '')
    .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

function isText(value: unknown): value is string | null | undefined {
  return typeof value === 'string' || value === null || value === undefined;
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((text) => typeof text === 'string');
}
