import type { Localized } from './fields';
import type { Tag } from './meeting';
import { groupTerms, themeTerms, type TagTerm } from './reference/tag-terms';
import type { TagWords } from './tag-words';

type TagValue = Pick<Tag, 'kind' | 'value'>;

/** How two spellings of one tag are compared. */
export function foldedTag(value: string): string {
  return value.trim().toLocaleLowerCase().replaceAll('ё', 'е').replace(/\s+/gu, ' ');
}

const known: ReadonlyMap<string, Localized> = new Map([
  ...entriesOf('theme', themeTerms),
  ...entriesOf('group', groupTerms),
]);

function entriesOf(kind: Tag['kind'], terms: readonly TagTerm[]): readonly (readonly [string, Localized])[] {
  return terms.flatMap(({ en, ru }) =>
    [en, ru].map((word) => [`${kind}:${foldedTag(word)}`, { en, ru }] as const),
  );
}

/**
 * A theme or group in the languages it is known in: those the house has written, else the terms of the field; `null`
 * where it is known as it is written alone.
 * @param own what the house has written
 */
export function wordsOfTag({ kind, value }: TagValue, own: readonly TagWords[]): Localized | null {
  const key = foldedTag(value);
  const written = own.find(
    (row) => row.kind === kind && Object.values(row.words).some((word) => foldedTag(word) === key),
  );
  return written?.words ?? known.get(`${kind}:${key}`) ?? null;
}

/** The same for every spelling and language of one tag. */
export function tagKey(tag: TagValue, own: readonly TagWords[]): string {
  const words = wordsOfTag(tag, own);
  return `${tag.kind}:${foldedTag((words && (words['en'] ?? Object.values(words).at(0))) ?? tag.value)}`;
}

/** The tag in a language, where its words in it are known; else as it is written. */
export function tagIn(tag: TagValue, language: string, own: readonly TagWords[]): string {
  const words = wordsOfTag(tag, own);
  return words?.[language] ?? words?.[language.split('-')[0] ?? language] ?? tag.value;
}
