import { useEffect, useRef } from 'react';
import { isMac } from '@/ui/platform';
import type { BoundCommand } from './bound-command';
import { followEditedFields } from './edited-fields';
import { keyPlace } from './key-place';
import { createShortcutMatcher } from './shortcut-listener';

/** Runs commands by their keys. What a field or row has answered itself is left alone. */
export function useShortcuts(commands: readonly BoundCommand[]): void {
  const current = useRef(commands);
  useEffect(() => {
    current.current = commands;
  }, [commands]);

  useEffect(() => {
    const match = createShortcutMatcher(isMac);
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.isComposing) return;
      const command = match(event, keyPlace(event.target), current.current);
      if (!command) return;
      event.preventDefault();
      command.run();
    };
    addEventListener('keydown', hear);
    const forgetFields = followEditedFields();
    return () => {
      removeEventListener('keydown', hear);
      forgetFields();
    };
  }, []);
}
