import { use, useEffect, useRef, type RefObject } from 'react';
import { ComboBoxStateContext } from 'react-aria-components/ComboBox';

/** How long after a letter the page may still scroll to the field it was typed into, in milliseconds. */
const settles = 300;

/**
 * Opens a list again that closed because the page scrolled to the field: a list goes with whatever scrolls its field, and
 * typing into a field that is half out of sight scrolls it.
 * @param box in which the field stands
 */
export function StaysOpen({ box }: { readonly box: RefObject<HTMLElement | null> }) {
  const state = use(ComboBoxStateContext);
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  });
  useEffect(() => {
    let typedAt = -Infinity;
    const typed = ({ target }: Event) => {
      if (target instanceof Node && box.current?.contains(target)) typedAt = performance.now();
    };
    const scrolled = () => {
      if (latest.current?.isOpen !== true || performance.now() - typedAt > settles) return;
      requestAnimationFrame(() => {
        if (box.current?.contains(document.activeElement)) latest.current?.open(null, 'input');
      });
    };
    addEventListener('input', typed, true);
    addEventListener('scroll', scrolled, true);
    return () => {
      removeEventListener('input', typed, true);
      removeEventListener('scroll', scrolled, true);
    };
  }, [box]);
  return null;
}
