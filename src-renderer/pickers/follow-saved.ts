/**
 * The fields a form must take over from the register: those that changed there (by Undo, in another window) and still
 * show what was saved before. A field that shows something else is being typed in and keeps it.
 */
export function followSaved<Values extends Readonly<Record<string, unknown>>>(
  shown: Values,
  before: Values,
  saved: Values,
): readonly (keyof Values & string)[] {
  return Object.keys(saved).filter(
    (name) => !same(saved[name], before[name]) && same(shown[name], before[name]),
  );
}

/**
 * Whether a field still shows what was typed and saved, although the register holds something else: an Undo took it
 * back before the screen heard of it.
 */
export function isTakenBack(shown: unknown, typed: unknown, saved: unknown): boolean {
  return same(shown, typed) && !same(typed, saved);
}

/** Spaces at the ends do not count: they are kept while somebody types, and not saved. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, trimmed) === JSON.stringify(b, trimmed);
}

function trimmed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value;
}
