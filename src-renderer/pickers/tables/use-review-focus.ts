import { useEffect, useRef, type RefObject } from 'react';

/**
 * The heading of a preview, which takes the focus once the preview stands: what was read and what is asked about come
 * first, and the button that brings it in after them.
 */
export function useReviewFocus(isReady: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isReady || !heading.current) return;
    heading.current.focus({ preventScroll: true });
    bringToTop(heading.current.closest('section') ?? heading.current);
  }, [isReady]);
  return heading;
}

/** Within the part of the page that scrolls, and nothing around it: the window itself stays. */
function bringToTop(element: Element): void {
  const scroller = scrollerOf(element);
  if (scroller)
    scroller.scrollTop += element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
}

function scrollerOf(element: Element): Element | null {
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/u.test(getComputedStyle(at).overflowY)) return at;
  }
  return null;
}
