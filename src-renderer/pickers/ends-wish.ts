interface Act {
  readonly type: string;
  readonly key?: string;
  readonly ctrlKey?: boolean;
  readonly metaKey?: boolean;
  readonly altKey?: boolean;
}

/** Pressed by themselves these begin something; what it is shows with the next key. */
const held: ReadonlySet<string> = new Set([
  'Shift',
  'Control',
  'Alt',
  'Meta',
  'AltGraph',
  'CapsLock',
  'Dead',
  'Process',
]);

/**
 * Whether what the user does ends a wish for the focus. Letters typed into the element that is wanted do not: whoever
 * types there is where they want to be.
 * @param act an event of the keyboard or of a pointer
 */
export function endsWish(act: Act, isInside: boolean): boolean {
  const { type, key } = act;
  if (type !== 'keydown' || key === undefined) return true;
  if (held.has(key)) return false;
  const isTyped = (key.length === 1 && !act.ctrlKey && !act.metaKey && !act.altKey) || key === 'Backspace';
  return !(isInside && isTyped);
}
