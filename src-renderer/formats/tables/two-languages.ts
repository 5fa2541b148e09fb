import { postParts } from '@/domain/post-wording';
import { languageOfPost } from '@/domain/post-language';

import { pairOfPosts } from './post-pairs';
import { otherPosts, type TableField } from './table-field';

type Cells = ReadonlyMap<TableField, string>;

/**
 * "Deputy Minister / заместитель министра" in one cell: the first is what the list prints, or the one in the language of
 * the meeting, and the other is what the post is called in its language.
 * @param language of the meeting; `null` where it works in several, or that is not known
 */
export function inTwoLanguages(cells: Cells, language: 'en' | 'ru' | null): Cells {
  const parted = new Map(cells);
  for (const part of postParts) {
    if ((cells.get(otherPosts[part]) ?? '') !== '') continue;
    const halves = halvesOf(cells.get(part) ?? '');
    if (!halves) continue;
    const [one, other] = languageOfPost(halves[1]) === language ? [halves[1], halves[0]] : halves;
    parted.set(part, one);
    parted.set(otherPosts[part], other);
  }
  return parted;
}

/** The two halves of a text that says the same in two languages; `null` where it does not. */
export function halvesOf(text: string): readonly [string, string] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  for (const halves of [text.split(/\s[/|]\s/u), lines]) {
    const [one = '', other = '', ...more] = halves.map((half) => half.trim());
    if (more.length === 0 && pairOfPosts(one, other)) return [one, other];
  }
  return null;
}
