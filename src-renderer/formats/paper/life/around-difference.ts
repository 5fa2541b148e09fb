/** Letters before and after what differs that are shown with it, before whole words are made of them. */
const beside = 40;

/**
 * Of two texts that differ the part of each in which they do, with the words around it; `…` stands for what is left out.
 * What differs itself is never shortened.
 */
export function aroundDifference(one: string, other: string): readonly [string, string] {
  const [a, b] = [Array.from(one), Array.from(other)];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const from = wordStart(a, Math.max(0, start - beside));
  return [part(a, from, end), part(b, from, end)];
}

/** @param after letters at the end that both have */
function part(letters: readonly string[], from: number, after: number): string {
  const to = wordEnd(letters, Math.min(letters.length, letters.length - after + beside));
  const words = letters.slice(from, to).join('').trim();
  return `${from > 0 ? '…' : ''}${words}${to < letters.length ? '…' : ''}`;
}

/** A word longer than what is shown beside is cut all the same. */
function wordStart(letters: readonly string[], at: number): number {
  for (let from = at; from > Math.max(0, at - beside); from -= 1)
    if (/\s/u.test(letters[from - 1] ?? '')) return from;
  return at <= beside ? 0 : at;
}

function wordEnd(letters: readonly string[], at: number): number {
  const last = Math.min(letters.length, at + beside);
  for (let to = at; to < last; to += 1) if (/\s/u.test(letters[to] ?? '')) return to;
  return last;
}
