import { useEffect, useState } from 'react';
import { pairKey } from '@/domain/person-distinction';
import type { PersonRow } from '@/domain/person-row';
import { mapInSlices } from '@/store/in-slices';
import type { LikelyDuplicate } from '@/search/duplicate-persons';
import { findDuplicates } from '@/search/worker/find-duplicates';
import { useLive } from '@/store/react/use-live';
import { comparedNames } from './person-labels';

/**
 * Records that may be of one person, the likeliest first; `undefined` until they have been looked for. The search runs
 * on a thread of its own, again after every change of a name, a post or a seat.
 */
export function useDuplicates(
  rows: readonly PersonRow[] | undefined,
): readonly LikelyDuplicate[] | undefined {
  const distinctions = useLive((register) => register.list('personDistinctions'), []);
  const [found, setFound] = useState<readonly LikelyDuplicate[]>();
  useEffect(() => {
    if (!rows || !distinctions) return undefined;
    const abort = new AbortController();
    const apart = distinctions.map(({ personId, otherPersonId }) => pairKey(personId, otherPersonId));
    const toCompare = ({ person, names, partyIds }: PersonRow) => ({
      id: person.id,
      names: comparedNames(names),
      parties: partyIds,
    });
    const find = async () => {
      const persons = await mapInSlices(rows, toCompare, abort.signal);
      const pairs = persons && (await findDuplicates(persons, apart, abort.signal));
      if (pairs && !abort.signal.aborted) setFound(pairs);
    };
    // A hint that cannot be given is no reason to stop the page.
    find().catch(() => setFound([]));
    return () => abort.abort();
  }, [rows, distinctions]);
  return found;
}
