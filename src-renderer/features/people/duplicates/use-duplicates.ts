import { useEffect, useState } from 'react';
import { pairKey } from '@/domain/person-distinction';
import { fullName } from '@/domain/person';
import type { PersonRow } from '@/domain/person-row';
import type { LikelyDuplicate } from '@/search/duplicate-persons';
import { findDuplicates } from '@/search/worker/find-duplicates';
import { useLive } from '@/store/react/use-live';

/**
 * Records that may be of one person, the likeliest first; `undefined` until they have been looked for. The search runs
 * on a thread of its own, again after every change of a name, a post or a seat. @param only of this person
 */
export function useDuplicates(
  rows: readonly PersonRow[] | undefined,
  only?: string,
): readonly LikelyDuplicate[] | undefined {
  const distinctions = useLive((register) => register.list('personDistinctions'), []);
  const [found, setFound] = useState<readonly LikelyDuplicate[]>();
  useEffect(() => {
    if (!rows || !distinctions) return undefined;
    const abort = new AbortController();
    const persons = rows.map(({ person, names, partyIds }) => ({
      id: person.id,
      names: names.map(({ given, family }) => fullName({ given, family, nameOrder: 'given-first' })),
      parties: partyIds,
    }));
    const apart = distinctions.map(({ personId, otherPersonId }) => pairKey(personId, otherPersonId));
    findDuplicates(persons, apart, { signal: abort.signal, only }).then(
      (pairs) => {
        if (!abort.signal.aborted) setFound(pairs);
      },
      // A hint that cannot be given is no reason to stop the page.
      () => setFound([]),
    );
    return () => abort.abort();
  }, [rows, distinctions, only]);
  return found;
}
