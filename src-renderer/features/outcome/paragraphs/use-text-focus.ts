import { useCallback, useLayoutEffect, useRef, type RefObject } from 'react';

export interface TextFocus {
  readonly id: string;
  /** `''` takes the first language shown. */
  readonly language: string;
  /** Where the caret goes; left out it goes to the end. */
  readonly at?: number;
  /** How far the text is selected from there. */
  readonly until?: number;
  /** The paragraph moves, which takes the focus from it: it is given back and the caret left alone. */
  readonly stays?: boolean;
}

/** How long the answer of the register is waited for, in milliseconds; later the user is elsewhere. */
const patience = 1500;

/**
 * Puts the caret into the text of a paragraph: at once where it is there already, else when the register's answer has
 * brought it.
 */
export function useTextFocus(frameRef: RefObject<HTMLElement | null>): (focus: TextFocus) => void {
  const wanted = useRef<{ readonly focus: TextFocus; readonly until: number } | null>(null);
  useLayoutEffect(() => {
    if (!wanted.current) return;
    const { focus, until } = wanted.current;
    if (Date.now() > until || (focusText(frameRef.current, focus) && !focus.stays)) wanted.current = null;
  });
  return useCallback(
    (focus) => {
      const done = focusText(frameRef.current, focus) && !focus.stays;
      wanted.current = done ? null : { focus, until: Date.now() + patience };
    },
    [frameRef],
  );
}

/** In the language, else in the first shown. */
function areaOf(frame: HTMLElement | null, id: string, language: string): HTMLTextAreaElement | null {
  const own = `[data-paragraph="${id}"]`;
  const inLanguage = frame?.querySelector<HTMLTextAreaElement>(`${own}[data-language="${language}"]`);
  return inLanguage ?? frame?.querySelector<HTMLTextAreaElement>(own) ?? null;
}

/** Answers whether the caret stands where it was wanted. */
function focusText(
  frame: HTMLElement | null,
  { id, language, at, until, stays = false }: TextFocus,
): boolean {
  const area = areaOf(frame, id, language);
  if (!area || area.value.length < (at ?? 0)) return false;
  if (stays && document.activeElement === area) return true;
  const place = stays ? area.selectionStart : (at ?? area.value.length);
  area.focus();
  area.setSelectionRange(place, until ?? place);
  return true;
}
