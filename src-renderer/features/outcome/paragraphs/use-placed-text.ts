import { useMemo, useState } from 'react';
import {
  followedWords,
  placesAfter,
  placeStatements,
  type FollowedWords,
  type PlacedText,
  type PlacedWords,
} from '@/domain/followed-words';
import type { Statement } from '@/domain/paragraph';

interface PlacedTyping {
  readonly placed: readonly PlacedWords[];
  /** The text was typed in: answers with what its statements say now. */
  readonly edit: (after: string, caret?: number) => readonly FollowedWords[];
  /** From here on what stands marked is what it was before the next edits. */
  readonly begin: () => void;
}

/**
 * Where the statements of a text stand while it is written: the marks go with their words, keystroke by keystroke,
 * although the register hears of them only at every pause.
 */
export function usePlacedText(
  text: string,
  statements: readonly Statement[],
  language: string,
): PlacedTyping {
  const [typed, setTyped] = useState<PlacedText | null>(null);
  const known = useMemo(() => placeStatements(text, statements, language), [text, statements, language]);
  // What the register changed by itself (Undo, another window, the form) is found anew.
  const current = typed?.text === text ? withKnown(typed, known) : known;
  return {
    placed: current.placed,
    edit(after, caret) {
      const next = placesAfter(current, after, caret);
      setTyped(next);
      return followedWords(next);
    },
    begin: () => setTyped(null),
  };
}

function withKnown(typed: PlacedText, known: PlacedText): PlacedText {
  const now = followedWords(typed);
  const placed = known.placed.map((one) => {
    const at = typed.placed.findIndex(
      ({ statementId, field }) => statementId === one.statementId && field === one.field,
    );
    const own = typed.placed[at];
    return own && (one.words === own.words || one.words === now[at]?.words) ? own : one;
  });
  return { text: known.text, placed };
}
