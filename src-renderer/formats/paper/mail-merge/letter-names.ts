/** In letters: with the name of the paper before it, short enough for every file system. */
const longest = 80;

/** Each name once, whatever letters a system tells apart, and with nothing in it that a file system refuses. */
export function letterNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain =
      name
        // oxlint-disable-next-line no-control-regex -- what a file system refuses
        .replaceAll(/[\\/:*?"<>|\u0000-\u001F]+/gu, ' ')
        .replaceAll(/\s+/gu, ' ')
        .slice(0, longest)
        .replaceAll(/^[ .]+|[ .]+$/gu, '') || '—';
    let free = plain;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${plain} (${count})`;
    taken.add(free.toLowerCase());
    return free;
  });
}
