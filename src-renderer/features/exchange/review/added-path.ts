import type { Draft } from '@/domain/draft';
import { valueAt } from '@/formats/acceptance/decided-draft';

const listed = /^(\/(?:meetings\/\d+\/)?[a-zA-Z]+)\/(\d+)(.*)$/u;

/** The list that a path leads into, the index of the item there, and what leads on below it; empty for any other path. */
export function listedItem(
  path: string,
): readonly [whole?: string, list?: string, index?: string, rest?: string] {
  const [whole, list, index, rest] = listed.exec(path) ?? [];
  return whole === undefined ? [] : [whole, list ?? '', index ?? '', rest ?? ''];
}

/**
 * Where paths of decisions have gone as a draft grew: what was added by hand stands behind everything that was read, so
 * that what another file brings does not come under it.
 * @param moved where what was read has gone
 * @param before items added by hand by another review that stand before these
 */
export function addedPath(
  draft: Draft,
  grown: Draft,
  moved: (path: string) => string,
  before = 0,
): (path: string) => string {
  return (path) => {
    const [, list = '', index = '', rest = ''] = listedItem(path);
    const own = valueAt(draft, list);
    if (!Array.isArray(own) || Number(index) < own.length) return moved(path);
    const to = moved(list);
    const there = valueAt(grown, to);
    const count = Array.isArray(there) ? there.length : 0;
    return `${to}/${count + before + Number(index) - own.length}${rest}`;
  };
}
