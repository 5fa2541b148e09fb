import type { Draft, Evidence } from '@/domain/draft';
import { orderedItemOf } from '@/formats/versions/stand-first';

import { addedPath } from './added-path';

/**
 * Where the paths of a draft lead that was shown, in what has become of it: another file joined it, or another of its
 * versions stands first. What was read is known again by its places in the sources, which keep theirs.
 */
export function pathsSince(shown: Draft, now: Draft): (path: string) => string {
  const items = new Map<string, string>();
  for (const one of now.evidence) {
    const item = orderedItemOf(one.path);
    const key = item === null ? '' : placeOf(item, one);
    if (item !== null && !items.has(key)) items.set(key, item);
  }
  const gone = new Map<string, string>();
  for (const one of shown.evidence) {
    const item = orderedItemOf(one.path);
    const there = item === null ? undefined : items.get(placeOf(item, one));
    if (item !== null && there !== undefined && !gone.has(item)) gone.set(item, there);
  }
  return addedPath(shown, now, (path) => {
    const item = orderedItemOf(path);
    return item === null ? path : (gone.get(item) ?? item) + path.slice(item.length);
  });
}

function placeOf(item: string, { path, source, start, end }: Evidence): string {
  const list = item.slice(0, item.lastIndexOf('/'));
  return [list, path.slice(item.length), source, start, end].join(' ');
}
