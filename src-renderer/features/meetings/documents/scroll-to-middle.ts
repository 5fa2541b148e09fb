/**
 * Scrolls the pane that an element stands in so that it comes to the middle. The engine's own way to do so scrolls the
 * window too, where the window is low, and the page would be left beside its frame.
 */
export function scrollToMiddle(element: HTMLElement): void {
  let pane = element.parentElement;
  while (pane && !/auto|scroll/u.test(getComputedStyle(pane).overflowY)) pane = pane.parentElement;
  if (!pane || pane === document.scrollingElement) return;
  const [own, frame] = [element.getBoundingClientRect(), pane.getBoundingClientRect()];
  pane.scrollBy({ top: own.top + own.height / 2 - (frame.top + frame.height / 2) });
}
