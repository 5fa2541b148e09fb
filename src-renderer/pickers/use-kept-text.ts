import { useCallback, useLayoutEffect, useState } from 'react';
import { useRegister } from '@/store/react/register-context';
import type { Command } from '@/store/register';
import type { TypingKeeper } from '@/store/typing';
import { whenNewsHasCome } from './let-go-of-typed';

interface KeptText {
  readonly text: string;
  readonly write: (text: string) => void;
  /** Saves at once, for leaving the field. */
  readonly leave: () => void;
}

interface TypedText {
  readonly text: string;
  readonly isSaved: boolean;
}

/** What was typed and is not shown by the register yet, by register and key: a field that is drawn anew goes on with it. */
const typedIn = new WeakMap<TypingKeeper, Map<string, TypedText>>();

function typedTexts(typing: TypingKeeper): Map<string, TypedText> {
  const known = typedIn.get(typing) ?? new Map<string, TypedText>();
  typedIn.set(typing, known);
  return known;
}

/** What else shows a text that is typed: told when the words are taken elsewhere. */
const shownIn = new WeakMap<TypingKeeper, Map<string, () => void>>();

/**
 * Lets what was typed go at once, for what the screen holds in its place: a split has put the words into two. What is
 * not saved yet is saved all the same.
 */
export function letGoOfTyped(typing: TypingKeeper, key: string): void {
  typedIn.get(typing)?.delete(key);
  shownIn.get(typing)?.get(key)?.();
}

/** `null` too where the record went with its words. */
function typedBefore(typing: TypingKeeper, key: string): string | null {
  const typed = typedIn.get(typing)?.get(key);
  return typed && (typed.isSaved || typing.isTyped(key)) ? typed.text : null;
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
  const [typed, setTyped] = useState(() => typedBefore(register.typing, key));
  const [seen, setSeen] = useState(stored);
  if (stored !== seen) {
    setSeen(stored);
    // With nothing left to save, what the register holds is newer than what was typed: a split, an Undo.
    if (stored === typed || register.typing.pending === 0) setTyped(null);
  }
  useLayoutEffect(() => {
    const shown = shownIn.get(register.typing) ?? new Map<string, () => void>();
    shownIn.set(register.typing, shown);
    const letGo = () => setTyped(null);
    shown.set(key, letGo);
    return () => {
      if (shown.get(key) === letGo) shown.delete(key);
    };
  }, [register, key]);
  const write = useCallback(
    (text: string) => {
      setTyped(text);
      const texts = typedTexts(register.typing);
      texts.set(key, { text, isSaved: false });
      const letGo = () => {
        setTyped((shown) => (shown === text ? null : shown));
        if (texts.get(key)?.text === text) texts.delete(key);
      };
      register.typing.keep(
        key,
        () => command(text),
        () => {
          if (texts.get(key)?.text === text) texts.set(key, { text, isSaved: true });
          whenNewsHasCome(letGo);
        },
      );
    },
    [register, key, command],
  );
  const leave = useCallback(() => void register.typing.flush(), [register]);
  return { text: typed ?? stored, write, leave };
}
