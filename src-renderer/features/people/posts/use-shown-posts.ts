import { useMemo, useState } from 'react';
import { commonPost } from '@/domain/offered-posts';
import { foldedPost } from '@/domain/post-language';
import type { PostLine } from '@/domain/post-lines';
import type { SaidPost } from '@/store/commands/post-wordings';

export const postFilters = ['all', 'no-ru', 'no-en'] as const;
export type PostFilter = (typeof postFilters)[number];

/**
 * The lines that a filter and a search find. One that is being given words no longer fits the filter and stays all the
 * same, until something else is asked for: it must not leave from under the hands.
 */
export function useShownPosts(
  lines: readonly PostLine[],
  filter: PostFilter,
  search: string,
): readonly PostLine[] {
  const asked = `${filter}\n${search}`;
  const fitting = useMemo(() => {
    const words = foldedPost(search);
    return lines.filter((line) => fits(line, filter) && line.found.includes(words)).map(({ id }) => id);
  }, [lines, filter, search]);
  const [held, setHeld] = useState({ asked, ids: new Set(fitting) });
  const isNew = held.asked !== asked;
  if (isNew || fitting.some((id) => !held.ids.has(id))) {
    setHeld({ asked, ids: new Set(isNew ? fitting : [...held.ids, ...fitting]) });
  }
  return useMemo(() => lines.filter(({ id }) => held.ids.has(id)), [lines, held]);
}

function fits({ words }: PostLine, filter: PostFilter): boolean {
  if (filter === 'all') return true;
  return (words[filter === 'no-ru' ? 'ru' : 'en'] ?? '').trim() === '';
}

/** What the built-in list offers for the lines that have words in one of the two languages alone. */
export function offeredLines(lines: readonly PostLine[]): readonly SaidPost[] {
  return lines.flatMap(({ kind, words }): readonly SaidPost[] => {
    const { en = '', ru = '' } = words;
    if ((en.trim() === '') === (ru.trim() === '')) return [];
    const [language, own] = en.trim() === '' ? (['en', ru] as const) : (['ru', en] as const);
    const offer = commonPost(kind, own, language);
    return offer ? [{ kind, words: own, language, text: offer.text }] : [];
  });
}
