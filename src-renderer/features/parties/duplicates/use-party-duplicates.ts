import { useEffect, useState } from 'react';
import { pairKey } from '@/domain/person-distinction';
import type { LikelyParty, PartyToCompare } from '@/search/duplicate-parties';
import { findPartyDuplicates } from '@/search/worker/find-party-duplicates';
import { referenceOfParty } from '@/pickers/parties/party-entry';
import type { PartyWithNames } from '@/store/register';
import { useLive } from '@/store/react/use-live';

/**
 * Parties that may be in the register twice, the surest first; `undefined` until they have been looked for. They are
 * looked for on a thread of their own, again after every change of a name.
 * @param only id of one that is compared with the others
 */
export function usePartyDuplicates(
  parties: readonly PartyWithNames[] | undefined,
  only: string | null = null,
): readonly LikelyParty[] | undefined {
  const distinctions = useLive((register) => register.list('partyDistinctions'), []);
  const [found, setFound] = useState<readonly LikelyParty[]>();
  useEffect(() => {
    if (!parties || !distinctions) return undefined;
    const abort = new AbortController();
    const apart = distinctions.map((row) => pairKey(row.partyId, row.otherPartyId));
    const find = async () => {
      const pairs = await findPartyDuplicates(parties.map(toCompare), apart, only, abort.signal);
      if (!abort.signal.aborted) setFound(pairs);
    };
    // A hint that cannot be given is no reason to stop the page.
    find().catch(() => setFound([]));
    return () => abort.abort();
  }, [parties, distinctions, only]);
  return found;
}

function toCompare({ party, names, formerAcronyms = [] }: PartyWithNames): PartyToCompare {
  const reference = referenceOfParty({ party, names, formerAcronyms });
  return {
    id: party.id,
    kind: party.kind,
    names: [...new Set(names.flatMap(({ short, formal }) => [short, formal]))].filter(Boolean),
    acronyms: [...Object.values(party.acronym), ...formerAcronyms].filter(Boolean),
    reference: reference ? ('iso3' in reference ? reference.iso3 : reference.code) : null,
  };
}
