import { useCallback, useState } from 'react';
import { useRegister } from '@/store/react/register-context';
import type { Command } from '@/store/register';
import { whenNewsHasCome } from './let-go-of-typed';

interface KeptText {
  readonly text: string;
  readonly write: (text: string) => void;
  /** Saves at once, for leaving the field. */
  readonly leave: () => void;
}

/**
 * A text that is kept as it is typed. What is typed stands until the register holds it; whatever the register holds
 * after that (by Undo, in another window) is shown.
 * @param key names the record, field and language
 */
export function useKeptText(
  key: string,
  stored: string,
  command: (text: string) => Command<unknown>,
): KeptText {
  const register = useRegister();
  const [typed, setTyped] = useState<string | null>(null);
  const [seen, setSeen] = useState(stored);
  if (stored !== seen) {
    setSeen(stored);
    // With nothing left to save, what the register holds is newer than what was typed: a split, an Undo.
    if (stored === typed || register.typing.pending === 0) setTyped(null);
  }
  const write = useCallback(
    (text: string) => {
      setTyped(text);
      const letGo = () => setTyped((shown) => (shown === text ? null : shown));
      register.typing.keep(
        key,
        () => command(text),
        () => whenNewsHasCome(letGo),
      );
    },
    [register, key, command],
  );
  const leave = useCallback(() => void register.typing.flush(), [register]);
  return { text: typed ?? stored, write, leave };
}
