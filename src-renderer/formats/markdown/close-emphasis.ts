interface Run {
  readonly start: number;
  readonly length: number;
  readonly mark: string;
}

/** Takes away the marks of emphasis that come in pairs about words; a mark without its other half is the text's own. */
export function closeEmphasis(text: string): string {
  const open = new Map<string, Run[]>();
  const gone: Run[] = [];
  for (const found of text.matchAll(/\*{1,3}|_{1,3}|~~/gu)) {
    const [mark] = found;
    const run = { start: found.index, length: mark.length, mark };
    const before = text.charAt(run.start - 1);
    const after = text.charAt(run.start + run.length);
    // An underscore within a word joins its parts.
    const isWord = mark.startsWith('_');
    const opens = after !== '' && !/\s/u.test(after) && !(isWord && /[\p{L}\p{N}]/u.test(before));
    const closes = before !== '' && !/\s/u.test(before) && !(isWord && /[\p{L}\p{N}]/u.test(after));
    const waiting = open.get(mark) ?? [];
    const other = closes ? waiting.pop() : undefined;
    if (other) gone.push(other, run);
    else if (opens) waiting.push(run);
    open.set(mark, waiting);
  }
  let plain = '';
  let at = 0;
  for (const { start, length } of gone.sort((a, b) => a.start - b.start)) {
    plain += text.slice(at, start);
    at = start + length;
  }
  return plain + text.slice(at);
}
