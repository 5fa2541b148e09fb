import { groupTerms, themeTerms, type TagTerm } from './reference/tag-terms';
import type { Localized } from './fields';
import type { Tag } from './meeting';
import type { TagWords } from './tag-words';

type TagValue = Pick<Tag, 'kind' | 'value'>;

/** How two spellings of one tag are compared. */
function folded(value: string): string {
  return value.trim().toLocaleLowerCase().replaceAll('ё', 'е').replace(/\s+/gu, ' ');
}

const termsOf = (kind: Tag['kind']): readonly TagTerm[] =>
  kind === 'theme' ? themeTerms : kind === 'group' ? groupTerms : [];

/**
 * A theme or group in the languages it is known in: those the house has written, else the terms of the field; `null`
 * where it is known as it is written alone.
 * @param own rows of the house
 */
export function wordsOfTag({ kind, value }: TagValue, own: readonly TagWords[]): Localized | null {
  const key = folded(value);
  const written = own.find(
    (row) => row.kind === kind && Object.values(row.words).some((one) => folded(one) === key),
  );
  if (written) return written.words;
  const term = termsOf(kind).find(({ en, ru }) => folded(en) === key || folded(ru) === key);
  return term ? { en: term.en, ru: term.ru } : null;
}

/** The same for every spelling and language of one tag. */
export function tagKey(tag: TagValue, own: readonly TagWords[]): string {
  const words = wordsOfTag(tag, own);
  const first = words && (words['en'] ?? Object.values(words).at(0));
  return `${tag.kind}:${folded(first ?? tag.value)}`;
}

/** The tag in a language, where its words in it are known; else as it is written. */
export function tagIn(tag: TagValue, language: string, own: readonly TagWords[]): string {
  const words = wordsOfTag(tag, own);
  return words?.[language] ?? words?.[language.split('-')[0] ?? language] ?? tag.value;
}
