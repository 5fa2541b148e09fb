import { useEffect, useMemo, useState } from 'react';
import { pairKey } from '@/domain/person-distinction';
import type { PersonDossier } from '@/domain/person-dossier';
import type { PersonRow } from '@/domain/person-row';
import { mapInSlices } from '@/store/in-slices';
import { weighed, type AlikeNames, type LikelyDuplicate } from '@/search/duplicate-persons';
import { findAlike } from '@/search/worker/find-duplicates';
import type { NamedPerson } from '@/store/register';
import { useRegister } from '@/store/react/register-context';
import { useLive } from '@/store/react/use-live';
import { comparedNames } from './person-labels';

interface SameNames {
  /** Those that may be of the same person, the likeliest first. */
  readonly likely: readonly LikelyDuplicate[];
  /** Whoever is named beside the person, by id. */
  readonly others: ReadonlyMap<string, PersonRow>;
}

const nobody: readonly AlikeNames[] = [];

/**
 * Who may be the same person, and of whom somebody said that they are not; `undefined` until they have been looked for.
 * Of all people only the names are read, once, and compared with this person's on a thread of their own; what else there
 * is to say is read of the few that are alike.
 */
export function useSameNames({
  person,
  ids,
  personDistinctions,
}: Pick<PersonDossier, 'person' | 'ids' | 'personDistinctions'>): SameNames | undefined {
  const alike = useAlike(person.id);
  const named = [
    ...(alike ?? nobody).flatMap(({ personId, otherPersonId }) => [personId, otherPersonId]),
    ...personDistinctions.flatMap(({ personId, otherPersonId }) => [personId, otherPersonId]),
  ];
  const wanted = [...new Set([person.id, ...named])].toSorted().join(' ');
  const rows = useLive((register) => register.peopleOf(wanted.split(' ')), [wanted]);
  return useMemo(() => {
    if (!alike || !rows) return undefined;
    const others = new Map(rows.map((row) => [row.person.id, row]));
    const own = new Set(ids);
    const survivor = (id: string) => (own.has(id) ? person.id : id);
    const apart = new Set(
      personDistinctions.map((row) => pairKey(survivor(row.personId), survivor(row.otherPersonId))),
    );
    // Who went into another since the names were read is no longer there.
    const there = alike.filter((pair) => others.has(pair.personId) && others.has(pair.otherPersonId));
    return { likely: weighed(there, (id) => others.get(id)?.partyIds ?? [], apart), others };
  }, [alike, rows, ids, person.id, personDistinctions]);
}

function useAlike(personId: string): readonly AlikeNames[] | undefined {
  const register = useRegister();
  const [found, setFound] = useState<readonly AlikeNames[]>();
  useEffect(() => {
    const abort = new AbortController();
    const toCompare = ({ id, names }: NamedPerson) => ({ id, names: comparedNames(names) });
    const find = async () => {
      const people = await mapInSlices(await register.namedPeople(), toCompare, abort.signal);
      const alike = people && (await findAlike(people, personId, abort.signal));
      if (alike && !abort.signal.aborted) setFound(alike);
    };
    // A hint that cannot be given is no reason to stop the page.
    find().catch(() => setFound(nobody));
    return () => abort.abort();
  }, [register, personId]);
  return found;
}
