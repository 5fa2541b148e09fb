import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { endsWish } from './ends-wish';

interface Wanted {
  readonly selector: string;
  /** What had the focus when the wish was made. */
  readonly from: Element | null;
}

/**
 * Gives the focus to an element that may only come with the register's answer, and gives it back where a list that is
 * drawn anew around it loses it. The wish ends with whatever the user does next, however long the answer takes: whoever
 * goes elsewhere is left there. Only letters typed into the element itself leave it open, so that none goes astray.
 * @param frameRef what the element is looked for in
 */
export function useWantedFocus(frameRef: RefObject<HTMLElement | null>): (selector: string) => void {
  const wanted = useRef<Wanted | null>(null);
  const had = useRef(false);
  const focus = useCallback(() => {
    const { selector, from } = wanted.current ?? { selector: '', from: null };
    const active = document.activeElement;
    const target = selector === '' ? null : frameRef.current?.querySelector<HTMLElement>(selector);
    const hasLeft = active !== document.body && active !== target && (had.current || active !== from);
    if (hasLeft) wanted.current = null;
    else if (target) {
      if (target !== active) target.focus();
      had.current = true;
    }
  }, [frameRef]);
  useLayoutEffect(() => {
    if (wanted.current) focus();
  });
  useEffect(() => {
    // On its way down: the key that makes a wish ends the one before it, not its own.
    const act = (event: Event) => {
      const { selector } = wanted.current ?? {};
      if (selector === undefined) return;
      const isInside = event.target instanceof Element && event.target.closest(selector) !== null;
      if (endsWish(event, isInside)) wanted.current = null;
    };
    const kinds = ['keydown', 'pointerdown'] as const;
    for (const kind of kinds) document.addEventListener(kind, act, { capture: true });
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, act, { capture: true });
    };
  }, []);
  return useCallback(
    (selector) => {
      had.current = false;
      wanted.current = { selector, from: document.activeElement };
      focus();
    },
    [focus],
  );
}
