import { isLetterShortcut, matchesStroke, parseShortcut, type PressedKey } from '@/ui/shortcut';
import type { BoundCommand } from './bound-command';

/** How long after its first stroke a shortcut of two waits for the second, in ms. */
const patience = 1200;

/** Where a press happened, as far as shortcuts care. An untouched field has nothing of its own to take back. */
export type KeyPlace = 'page' | 'text-field' | 'untouched-field' | 'overlay';

/** Finds the command a press calls for; remembers the first stroke of a shortcut of two. */
export function createShortcutMatcher(mac: boolean, now: () => number = () => performance.now()) {
  let begun: { readonly press: PressedKey; readonly at: number } | null = null;

  return (press: PressedKey, place: KeyPlace, commands: readonly BoundCommand[]): BoundCommand | null => {
    const first = begun && now() - begun.at <= patience ? begun.press : null;
    begun = null;
    let starts = false;
    for (const command of commands) {
      for (const shortcut of command.shortcuts) {
        if (!command.enabled || !isHeard(command, shortcut, place)) continue;
        const [one, two] = parseShortcut(shortcut);
        if (!one) continue;
        if (two && first && matchesStroke(first, one, mac) && matchesStroke(press, two, mac)) return command;
        if (!matchesStroke(press, one, mac)) continue;
        if (!two && !first) return command;
        if (two) starts = true;
      }
    }
    if (starts) begun = { press, at: now() };
    return null;
  };
}

function isHeard(command: BoundCommand, shortcut: string, place: KeyPlace): boolean {
  switch (place) {
    case 'page':
      return true;
    case 'text-field':
      return !isLetterShortcut(shortcut) && !isEditingKey(shortcut);
    case 'untouched-field':
      return !isLetterShortcut(shortcut);
    case 'overlay':
      return command.everywhere && !isLetterShortcut(shortcut);
  }
}

/** A field has its own undo: what was typed into it is taken back letter by letter there, step by step elsewhere. */
function isEditingKey(shortcut: string): boolean {
  return ['Mod+Z', 'Mod+Shift+Z', 'Mod+Y'].includes(shortcut);
}
