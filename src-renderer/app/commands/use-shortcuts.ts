import { useEffect, useLayoutEffect, useRef } from 'react';
import { isMac } from '@/ui/platform';
import type { BoundCommand } from './bound-command';
import { followEditedFields, revertInField } from './edited-fields';
import { keyPlace } from './key-place';
import { createShortcutMatcher } from './shortcut-listener';
import { isTextField } from './text-fields';
import { holdAstrayLetters } from './typing-goes-on';

/** Runs commands by their keys. What a field or row has answered itself is left alone. */
export function useShortcuts(commands: readonly BoundCommand[]): void {
  const current = useRef(commands);
  // With what is drawn: later, a key could meet the commands of the screen before.
  useLayoutEffect(() => {
    current.current = commands;
  }, [commands]);

  useEffect(() => {
    const match = createShortcutMatcher(isMac);
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const kind = revertOf(event);
      if (kind !== null && event.target instanceof Element && revertInField(event.target, kind)) {
        event.preventDefault();
        return;
      }
      const command = event.repeat ? null : match(event, keyPlace(event.target), current.current);
      if (!command) {
        // The engine would take back letters in whatever field was typed into last, out of sight.
        if (kind !== null && !(event.target instanceof Element && isTextField(event.target))) {
          event.preventDefault();
        }
        return;
      }
      event.preventDefault();
      command.run();
    };
    // A button takes Enter for its own press whatever is held with it, and would do once more what it did last.
    const hearOverButton = (event: KeyboardEvent) => {
      const isHeld = event.ctrlKey || event.metaKey;
      if (event.key !== 'Enter' || !isHeld || !(event.target instanceof HTMLButtonElement)) return;
      hear(event);
      if (event.defaultPrevented) event.stopPropagation();
    };
    addEventListener('keydown', hearOverButton, true);
    addEventListener('keydown', hear);
    const forgetFields = followEditedFields();
    const letGo = holdAstrayLetters();
    return () => {
      removeEventListener('keydown', hearOverButton, true);
      removeEventListener('keydown', hear);
      forgetFields();
      letGo();
    };
  }, []);
}

/** What the keys of Undo and Redo ask for, in any layout. */
function revertOf({ code, key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (altKey || !(isMac ? metaKey : ctrlKey)) return null;
  if (key.toLowerCase() === 'z' || (code === 'KeyZ' && !/^[a-z]$/iu.test(key)))
    return shiftKey ? 'redo' : 'undo';
  return !isMac && !shiftKey && (key.toLowerCase() === 'y' || (code === 'KeyY' && !/^[a-z]$/iu.test(key)))
    ? 'redo'
    : null;
}
