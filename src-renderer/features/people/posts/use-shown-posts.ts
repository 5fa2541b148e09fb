import { useMemo, useState } from 'react';
import { foldedPost } from '@/domain/post-language';
import type { PostLine } from '@/domain/post-lines';

export const postFilters = ['all', 'no-ru', 'no-en'] as const;
export type PostFilter = (typeof postFilters)[number];

/**
 * The lines that a filter and a search find. One that is being given words no longer fits the filter and stays all the
 * same, until something else is asked for: it must not leave from under the hands.
 */
export function useShownPosts<Line extends PostLine>(
  lines: readonly Line[],
  filter: PostFilter,
  search: string,
): readonly Line[] {
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
