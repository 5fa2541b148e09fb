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

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
