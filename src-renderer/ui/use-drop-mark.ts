import { useRef } from 'react';

/**
 * Marks where what is dragged would be let go, on the element itself, so that nothing is drawn anew while the pointer
 * moves.
 */
export function useDropMark(): (element: HTMLElement | null, where?: string) => void {
  const marked = useRef<HTMLElement | null>(null);
  return (element, where = '') => {
    if (marked.current !== element) marked.current?.removeAttribute('data-drop');
    if (element && element.dataset['drop'] !== where) element.dataset['drop'] = where;
    marked.current = element;
  };
}
