/** What a key in the list of facts asks for. */
export type FactIntent =
  | {
      readonly kind: 'move';
      readonly to: 'previous' | 'next' | 'first' | 'last' | 'page-up' | 'page-down' | 'next-open';
    }
  | { readonly kind: 'edit' }
  | { readonly kind: 'accept' }
  | { readonly kind: 'drop' };

const intents: Readonly<Record<string, FactIntent>> = {
  ArrowUp: { kind: 'move', to: 'previous' },
  ArrowDown: { kind: 'move', to: 'next' },
  Home: { kind: 'move', to: 'first' },
  End: { kind: 'move', to: 'last' },
  PageUp: { kind: 'move', to: 'page-up' },
  PageDown: { kind: 'move', to: 'page-down' },
  Enter: { kind: 'edit' },
  ' ': { kind: 'accept' },
  Delete: { kind: 'drop' },
  Backspace: { kind: 'drop' },
};

/** Letters by their place on the keyboard, which is the same in every alphabet; as on the page of a batch. */
const letters: Readonly<Record<string, FactIntent>> = {
  KeyU: { kind: 'move', to: 'next-open' },
  KeyJ: { kind: 'move', to: 'next' },
  KeyK: { kind: 'move', to: 'previous' },
  KeyA: { kind: 'accept' },
  KeyX: { kind: 'drop' },
};

interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

export function factIntent({ key, code, ctrlKey, metaKey, altKey }: Pressed): FactIntent | null {
  if (ctrlKey || metaKey || altKey) return null;
  return intents[key] ?? letters[code] ?? null;
}

const page = 8;

/**
 * The fact a move leads to.
 * @param paths of all facts in order
 * @param open those still to be decided
 */
export function moveFact(
  paths: readonly string[],
  current: string | null,
  to: (FactIntent & { readonly kind: 'move' })['to'],
  open: ReadonlySet<string>,
): string | null {
  const at = current === null ? -1 : paths.indexOf(current);
  const clamped = (index: number) => paths[Math.min(Math.max(index, 0), paths.length - 1)] ?? null;
  switch (to) {
    case 'previous':
      return clamped(at - 1);
    case 'next':
      return clamped(at + 1);
    case 'first':
      return clamped(0);
    case 'last':
      return clamped(paths.length - 1);
    case 'page-up':
      return clamped(at - page);
    case 'page-down':
      return clamped(at + page);
    case 'next-open': {
      const after = paths.slice(at + 1).find((path) => open.has(path));
      return after ?? paths.find((path) => open.has(path)) ?? current;
    }
  }
}
