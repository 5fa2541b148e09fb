/** One press: `mod` is Ctrl, or Command on a Mac; `key` is lower-case. */
export interface KeyStroke {
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly key: string;
}

/**
 * Reads a shortcut as it is written in a command: `Mod+Shift+Z`, `Alt+1`, `?`, or two strokes in turn, `G M`.
 * Letters mean the key in that place of a Latin keyboard, so that they work while a Cyrillic layout is on.
 */
export function parseShortcut(shortcut: string): readonly KeyStroke[] {
  return shortcut.split(' ').map((stroke) => {
    const parts = stroke.split('+').map((part) => part.toLowerCase());
    return {
      mod: parts.includes('mod'),
      alt: parts.includes('alt'),
      shift: parts.includes('shift'),
      key: parts[parts.length - 1] ?? '',
    };
  });
}

/** What the matching of a press needs of a keyboard event. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

export function matchesStroke(event: PressedKey, stroke: KeyStroke, mac: boolean): boolean {
  const mod = mac ? event.metaKey : event.ctrlKey;
  const other = mac ? event.ctrlKey : event.metaKey;
  if (mod !== stroke.mod || other || event.altKey !== stroke.alt) return false;
  const isSign = stroke.key.length === 1 && !/[a-z0-9]/.test(stroke.key);
  // A sign such as ? may itself need Shift, so its shift state is not compared.
  if (!isSign && event.shiftKey !== stroke.shift) return false;
  return pressedKey(event, isSign) === stroke.key;
}

function pressedKey(event: PressedKey, isSign: boolean): string {
  if (isSign) return event.key;
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1] ?? /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  return (letter ?? event.key).toLowerCase();
}

/** Whether a shortcut types a character, so that it is left to text fields and can be turned off (WCAG 2.1.4). */
export function isLetterShortcut(shortcut: string): boolean {
  return parseShortcut(shortcut).every(({ mod, alt, key }) => !mod && !alt && key.length === 1);
}
