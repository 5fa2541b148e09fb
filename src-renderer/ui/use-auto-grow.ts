import { useCallback } from 'react';

const growsByItself = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');

/**
 * Lets a text area be as high as its text, also in engines that do not know `field-sizing: content`. The ref goes on
 * the element around the text area, whose own ref belongs to the caller.
 */
export function useAutoGrow(): (around: HTMLElement | null) => (() => void) | undefined {
  return useCallback((around: HTMLElement | null) => {
    const area = around?.querySelector('textarea');
    if (!around || !area || growsByItself) return undefined;
    const fit = () => {
      area.style.height = 'auto';
      area.style.height = `${area.scrollHeight}px`;
    };
    fit();
    around.addEventListener('input', fit);
    return () => around.removeEventListener('input', fit);
  }, []);
}
