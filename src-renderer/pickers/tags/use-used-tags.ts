import { useMemo } from 'react';
import type { Tag } from '@/domain/meeting';
import { useLive } from '@/store/react/use-live';

/** The values of a kind that meetings, statements and recommendations are tagged with, the most used first. */
export function useUsedTags(kind: Tag['kind'], isAsked: boolean): readonly string[] {
  const tags = useLive(
    async (register) =>
      isAsked ? [...(await register.list('tags')), ...(await register.list('recommendationTags'))] : [],
    [isAsked],
  );
  return useMemo(() => {
    const counts = new Map<string, number>();
    for (const tag of tags ?? []) {
      if (tag.kind === kind) counts.set(tag.value, (counts.get(tag.value) ?? 0) + 1);
    }
    return [...counts].toSorted(([, a], [, b]) => b - a).map(([value]) => value);
  }, [tags, kind]);
}
