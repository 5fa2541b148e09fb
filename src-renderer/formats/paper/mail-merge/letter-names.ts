/** In letters, of the name and of what stands before it: both in Cyrillic are together what every file system takes. */
export const longestName = 60;

/** Each name once, whatever letters a system tells apart, and with nothing in it that a file system refuses. */
export function letterNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain =
      name
        .normalize()
        // oxlint-disable-next-line no-control-regex -- what a file system refuses
        .replaceAll(/[\\/:*?"<>|\u0000-\u001F]+/gu, ' ')
        .replaceAll(/\s+/gu, ' ')
        .slice(0, longestName)
        .replaceAll(/^[ .]+|[ .]+$/gu, '') || '—';
    let free = plain;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${plain} (${count})`;
    taken.add(free.toLowerCase());
    return free;
  });
}
