import { useEffect, useState } from 'react';
import { byId, glossaryMaker, type PostGlossary } from '@/domain/post-glossary';
import { mapInSlices } from '@/store/in-slices';
import { useLive } from '@/store/react/use-live';

const none: PostGlossary = new Map();

/**
 * The house's words for posts, by which a screen says them in the language of the interface as a paper says them in its
 * own. Thousands are taken in between frames; before that posts stand as they were written.
 */
export function usePostGlossary(): PostGlossary {
  const wordings = useLive((register) => register.list('postWordings'), []);
  const [glossary, setGlossary] = useState(none);
  useEffect(() => {
    if (!wordings) return undefined;
    const abort = new AbortController();
    const maker = glossaryMaker();
    void mapInSlices(wordings.toSorted(byId), maker.add, abort.signal).then((done) => {
      if (done && !abort.signal.aborted) setGlossary(maker.glossary);
    });
    return () => abort.abort();
  }, [wordings]);
  return glossary;
}
