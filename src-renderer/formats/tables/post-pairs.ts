import { languageOfPost } from '@/domain/post-language';
import { postParts } from '@/domain/post-wording';

import type { ReadSheet } from '../sheet/sheet';
import { cellText } from './cell-text';
import type { Columns } from './recognise-columns';
import { otherPosts, type TableField } from './table-field';

/** Words of a post, and the same in a language that is not theirs. */
export interface PostPair {
  readonly words: string;
  readonly language: 'en' | 'ru';
  readonly text: string;
}

/** The two as words in different languages; `null` where they are in one, or in which is not known. */
export function pairOfPosts(words: string, other: string): PostPair | null {
  const own = languageOfPost(words);
  const language = languageOfPost(other);
  if (own === null || language === null || language === 'und' || own === language) return null;
  // Several people in a cell have several posts.
  if (words.includes('\n') || other.includes('\n')) return null;
  return { words: words.trim(), language, text: other.trim() };
}

/** The language of a meeting that works in one of the two; `null` of one that works in both, or in others. */
export function onlyLanguage(languages: readonly string[]): 'en' | 'ru' | null {
  const [language = null, ...more] = (['en', 'ru'] as const).filter((one) => languages.includes(one));
  return more.length > 0 ? null : language;
}

/**
 * The columns with those in the meeting's language as what is printed: of "Function" and «Должность» a meeting that works in
 * Russian alone prints the second.
 * @param languages of the meeting; of one that works in both the table's own order holds
 */
export function columnsInLanguage(
  { rows }: ReadSheet,
  columns: Columns,
  languages: readonly string[],
): Columns {
  const language = onlyLanguage(languages);
  if (language === null) return columns;
  const { titles } = columns;
  const body = rows.slice(titles === null ? 0 : titles + 1);
  const isIn = (at: number) =>
    body.filter((row) => languageOfPost(cellText(row[at])) === language).length * 2 >
    body.filter((row) => cellText(row[at]) !== '').length;
  let fields = columns.fields;
  for (const part of postParts) {
    const [at, beside] = [fields.indexOf(part), fields.indexOf(otherPosts[part])];
    if (at === -1 || beside === -1 || isIn(at) || !isIn(beside)) continue;
    const [one, other]: readonly [TableField, TableField] = [otherPosts[part], part];
    fields = fields.with(at, one).with(beside, other);
  }
  return { titles, fields };
}
