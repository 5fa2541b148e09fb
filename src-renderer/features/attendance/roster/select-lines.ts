/** Which persons are chosen, and from where a range is reckoned. Ids of the lines of persons. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  /** The line the next Shift begins from. */
  readonly anchor: string | null;
  /** What was chosen before the range that is being drawn, and stays. */
  readonly base: ReadonlySet<string>;
}

export const noSelection: Selection = { ids: new Set(), anchor: null, base: new Set() };

/** Puts the lines in, or takes them out where all of them are in already. */
export function toggleLines(selection: Selection, lines: readonly string[]): Selection {
  const ids = new Set(selection.ids);
  const all = lines.length > 0 && lines.every((id) => ids.has(id));
  for (const id of lines)
    if (all) ids.delete(id);
    else ids.add(id);
  return { ids, anchor: lines[0] ?? selection.anchor, base: all ? ids : new Set(ids) };
}

/**
 * Draws the range from the anchor to the line; drawing it anew gives up what the last range had. Without an anchor the
 * range begins at `from`.
 * @param people lines of persons in the order of the list
 */
export function extendTo(
  selection: Selection,
  people: readonly string[],
  from: string,
  to: string,
): Selection {
  const anchor = selection.anchor !== null && people.includes(selection.anchor) ? selection.anchor : from;
  const [start, end] = [people.indexOf(anchor), people.indexOf(to)];
  if (start === -1 || end === -1) return selection;
  const range = people.slice(Math.min(start, end), Math.max(start, end) + 1);
  const base = selection.anchor === anchor ? selection.base : selection.ids;
  return { ids: new Set([...base, ...range]), anchor, base };
}

/** Forgets lines that are no longer in the list; the same selection where all are. */
export function keepKnown(selection: Selection, people: ReadonlySet<string>): Selection {
  if ([...selection.ids].every((id) => people.has(id))) return selection;
  const known = (ids: ReadonlySet<string>) => new Set([...ids].filter((id) => people.has(id)));
  return { ...selection, ids: known(selection.ids), base: known(selection.base) };
}
