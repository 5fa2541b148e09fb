import { useEffect } from 'react';
import { useLocation, useSearch } from 'wouter';
import { paragraphKey } from '@/pickers/recommendations/paragraph-address';
import type { TextFocus } from './use-text-focus';

/** Goes to the paragraph that the address names, which then names it no longer: a recommendation leads to where it was made. */
export function useAskedParagraph(focus: (at: TextFocus) => void): void {
  const [location, navigate] = useLocation();
  const search = useSearch();
  useEffect(() => {
    const query = new URLSearchParams(search);
    const asked = query.get(paragraphKey);
    if (asked === null) return;
    focus({ id: asked, language: '', at: 0 });
    query.delete(paragraphKey);
    navigate(`${location}?${query}`, { replace: true });
  }, [search, location, navigate, focus]);
}
