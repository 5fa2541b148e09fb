import { useCallback, useLayoutEffect, useRef, type RefObject } from 'react';
import type { Localized } from '@/domain/fields';
import type { Paragraph } from '@/domain/paragraph';

export interface TextFocus {
  readonly id: string;
  /** `''` takes the first language shown. */
  readonly language: string;
  /** Where the caret goes; left out it goes to the end. */
  readonly at?: number;
  /** How far the text is selected from there. */
  readonly until?: number;
  /** The paragraph was moved, which took the focus from it: it is given back and the caret left alone. */
  readonly stays?: boolean;
}

/** What the user does next ends the wish: from then on the focus is theirs. */
const signs = ['pointerdown', 'keydown', 'focusin'] as const;

/**
 * Puts the caret into the text of a paragraph: at once where it is there already, else when the register's answer has
 * brought it, unless the user went on meanwhile.
 */
export function useTextFocus(frameRef: RefObject<HTMLElement | null>): (focus: TextFocus) => void {
  const wanted = useRef<TextFocus | null>(null);
  useLayoutEffect(() => {
    const end = () => {
      wanted.current = null;
    };
    for (const sign of signs) document.addEventListener(sign, end, true);
    return () => {
      for (const sign of signs) document.removeEventListener(sign, end, true);
    };
  }, []);
  useLayoutEffect(() => {
    if (wanted.current && focusText(frameRef.current, wanted.current)) wanted.current = null;
  });
  return useCallback(
    (focus) => {
      wanted.current = focusText(frameRef.current, focus) ? null : focus;
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

/** What the screen says of a paragraph, ahead of the register by what was typed. */
export function textsShown(
  frame: HTMLElement | null,
  { id, text }: Pick<Paragraph, 'id' | 'text'>,
): Localized {
  const areas = frame?.querySelectorAll<HTMLTextAreaElement>(`[data-paragraph="${id}"]`) ?? [];
  const shown = [...areas].map(({ dataset, value }) => [dataset['language'] ?? '', value] as const);
  return Object.fromEntries([...Object.entries(text), ...shown].filter(([, words]) => words !== ''));
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
