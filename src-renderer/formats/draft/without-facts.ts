import type { Draft } from '@/domain/draft';

/**
 * A draft without some of its facts: the items behind them move up, and the places they were read from count as dropped.
 * @param paths JSON Pointers to items of lists and to single values
 * @param why of the places, a message key's end
 */
export function withoutFacts(draft: Draft, paths: readonly string[], why: string): Draft {
  if (paths.length === 0) return draft;
  const gone = new Set(paths);
  const left = draft.evidence.flatMap((entry) => {
    const path = movedPath(entry.path, gone);
    return path === null ? [] : [{ ...entry, path }];
  });
  const lost = draft.evidence.filter(({ path }) => movedPath(path, gone) === null);
  return {
    // Nothing but whole items and optional values is taken out of it.
    ...(without(draft, '', gone) as Draft),
    evidence: left,
    dropped: [...draft.dropped, ...lost.map(({ source, start, end }) => ({ source, start, end, why }))],
  };
}

function without(value: unknown, path: string, gone: ReadonlySet<string>): unknown {
  const isLeft = (key: string | number) => !gone.has(`${path}/${key}`);
  if (Array.isArray(value))
    return value.flatMap((item: unknown, at) => (isLeft(at) ? [without(item, `${path}/${at}`, gone)] : []));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) =>
      isLeft(key) ? [[key, without(one, `${path}/${key}`, gone)]] : [],
    ),
  );
}

/** Where a path leads once the facts are gone; `null` of one that is among them, or below one. */
function movedPath(path: string, gone: ReadonlySet<string>): string | null {
  let before = '';
  let moved = '';
  for (const part of path.split('/').slice(1)) {
    if (gone.has(`${before}/${part}`)) return null;
    const index = Number(part);
    let ahead = 0;
    if (Number.isInteger(index))
      for (let at = 0; at < index; at += 1) if (gone.has(`${before}/${at}`)) ahead += 1;
    moved += Number.isInteger(index) ? `/${index - ahead}` : `/${part}`;
    before += `/${part}`;
  }
  return moved;
}
