import { useEffect, useRef } from 'react';
import { useSearch } from 'wouter';
import { paragraphKey } from '@/pickers/recommendations/paragraph-address';
import type { TextFocus } from './use-text-focus';

/** Goes to the paragraph that the address names, once for every address: a recommendation leads to where it was made. */
export function useAskedParagraph(focus: (at: TextFocus) => void): void {
  const search = useSearch();
  const asked = new URLSearchParams(search).get(paragraphKey);
  const gone = useRef<string | null>(null);
  useEffect(() => {
    if (asked === gone.current) return;
    gone.current = asked;
    if (asked !== null) focus({ id: asked, language: '', at: 0 });
  }, [asked, focus]);
}
