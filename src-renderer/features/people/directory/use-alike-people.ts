import { useEffect, useMemo, useState } from 'react';
import type { PersonRow } from '@/domain/person-row';
import { mapInSlices } from '@/store/in-slices';
import type { AlikeNames } from '@/search/duplicate-persons';
import { findAlike } from '@/search/worker/find-duplicates';
import { useRested } from '@/ui/use-rested';
import { comparedNames } from '../duplicates/person-labels';

export interface AlikePerson extends Pick<AlikeNames, 'likeness'> {
  readonly personId: string;
}

/** Long enough for most words to be typed. */
const rest = 250;
/** Nobody's id: of who is being named. */
const named = 'named';
const nobody: readonly AlikePerson[] = [];

/**
 * People of the register who may bear a name that is being typed, by the rule that finds duplicates, the likeliest first.
 * They are looked for on a thread of its own.
 * @param name given name first, as names are compared
 */
export function useAlikePeople(rows: readonly PersonRow[], name: string): readonly AlikePerson[] {
  const typed = useRested(name, rest);
  const [found, setFound] = useState<{ readonly of: string; readonly alike: readonly AlikePerson[] }>();
  const people = useMemo(() => rows.map(({ person, names }) => ({ id: person.id, names })), [rows]);
  useEffect(() => {
    // One word is a beginning, of which the directory has many.
    if (!typed.trim().includes(' ')) return undefined;
    const abort = new AbortController();
    const find = async () => {
      const compared = await mapInSlices(
        people,
        ({ id, names }) => ({ id, names: comparedNames(names) }),
        abort.signal,
      );
      if (!compared) return;
      const pairs = await findAlike([{ id: named, names: [typed] }, ...compared], named, abort.signal);
      if (abort.signal.aborted) return;
      const alike = pairs
        .map(({ personId, otherPersonId, likeness }) => ({
          personId: personId === named ? otherPersonId : personId,
          likeness,
        }))
        .toSorted((a, b) => b.likeness.score - a.likeness.score);
      setFound({ of: typed, alike });
    };
    // A hint that cannot be given is no reason to stop the dialog.
    find().catch(() => setFound({ of: typed, alike: nobody }));
    return () => abort.abort();
  }, [people, typed]);
  return found?.of === name ? found.alike : nobody;
}
