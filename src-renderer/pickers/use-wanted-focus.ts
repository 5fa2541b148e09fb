import { useCallback, useLayoutEffect, useRef, type RefObject } from 'react';

/** How long the answer of the register is waited for, in milliseconds; later the user is elsewhere. */
const patience = 1500;

interface Wanted {
  readonly selector: string;
  readonly until: number;
  readonly from: Element | null;
}

/**
 * Gives the focus to an element that may only come with the register's answer, and gives it back when a list is drawn
 * anew around it. Whoever goes elsewhere meanwhile is left there.
 * @param frameRef what the element is looked for in
 */
export function useWantedFocus(frameRef: RefObject<HTMLElement | null>): (selector: string) => void {
  const wanted = useRef<Wanted | null>(null);
  const had = useRef(false);
  const focus = useCallback(() => {
    const { selector, until, from } = wanted.current ?? { selector: '', until: 0, from: null };
    const active = document.activeElement;
    const target = selector === '' ? null : frameRef.current?.querySelector<HTMLElement>(selector);
    const hasLeft = active !== document.body && active !== target && (had.current || active !== from);
    if (Date.now() > until || hasLeft) wanted.current = null;
    else if (target) {
      if (target !== active) target.focus();
      had.current = true;
    }
  }, [frameRef]);
  useLayoutEffect(() => {
    if (wanted.current) focus();
  });
  return useCallback(
    (selector) => {
      had.current = false;
      wanted.current = { selector, until: Date.now() + patience, from: document.activeElement };
      focus();
    },
    [focus],
  );
}
