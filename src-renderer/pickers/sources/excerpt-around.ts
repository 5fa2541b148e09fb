/** Characters shown on each side of a place. */
const margin = 48;

/** A place in a text with some words around it, cut at white space: before, the place, after. */
export function excerptAround(text: string, start: number, end: number): readonly [string, string, string] {
  const from = Math.max(0, start - margin);
  const to = Math.min(text.length, end + margin);
  const before = text.slice(from, start).replace(/\s+/gu, ' ');
  const after = text.slice(end, to).replace(/\s+/gu, ' ');
  return [
    from > 0 ? `…${before.replace(/^\S*\s/u, '')}` : before.trimStart(),
    text.slice(start, end),
    to < text.length ? `${after.replace(/\s\S*$/u, '')}…` : after.trimEnd(),
  ];
}
