import { useCallback, type Ref } from 'react';

const growsByItself = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');

/** Lets a text area be as high as its text, also in engines that do not know `field-sizing: content`. */
export function useAutoGrow(
  outer: Ref<HTMLTextAreaElement> | undefined,
): (area: HTMLTextAreaElement | null) => void {
  return useCallback(
    (area: HTMLTextAreaElement | null) => {
      if (typeof outer === 'function') outer(area);
      else if (outer) outer.current = area;
      if (!area || growsByItself) return undefined;
      const fit = () => {
        area.style.height = 'auto';
        area.style.height = `${area.scrollHeight}px`;
      };
      fit();
      area.addEventListener('input', fit);
      return () => area.removeEventListener('input', fit);
    },
    [outer],
  );
}
