import { useLayoutEffect, useMemo, useRef } from 'react';

import { findNamesOnThread } from '@/search/worker/find-duplicates';
import { findPartyDuplicates } from '@/search/worker/find-party-duplicates';
import { findRepeats } from '@/search/worker/find-repeats';
import { useRegister } from '@/store/react/register-context';
import { useLive } from '@/store/react/use-live';

import { knowRecords, type KnownRecords } from './known-records';
import type { NamedRecord } from './named-records';
import type { FindSame } from './settle-rows';
import { useLatestSearch, type Search } from './use-latest-search';

/** Looks for names and texts alike on threads of their own. @param signal ends them; a search then never answers */
export function findOnThreads(signal: AbortSignal): FindSame {
  return {
    names: (sought, people) => findNamesOnThread(sought, people, signal),
    alike: {
      parties: (parties) => findPartyDuplicates(parties, [], null, signal),
      texts: (texts, only) => findRepeats(texts, only, signal),
    },
    signal,
  };
}

/** The records of the register that may be those named, kept up to date. @param named `undefined` while it is not known */
export function useKnownRecords(named: readonly NamedRecord[] | undefined): Search<KnownRecords> {
  const register = useRegister();
  const kinds = useMemo(
    () => named && [...new Set(named.map(({ kind }) => kind))].toSorted().join(' '),
    [named],
  );
  // Read anew when one of a kind that is named is entered or changed.
  const changed = useLive(
    async (reader) => {
      const has = (kind: NamedRecord['kind']) => kinds?.includes(kind) === true;
      await Promise.all([
        has('party') ? reader.list('partyNames') : null,
        has('document') ? reader.list('documents') : null,
        has('recommendation') ? reader.list('recommendations') : null,
      ]);
      return {};
    },
    [kinds],
  );
  const latest = useRef(named);
  useLayoutEffect(() => {
    latest.current = named;
  });
  const key = useMemo(() => named && keyOf(named), [named]);
  const search = useMemo(() => {
    if (key === undefined || changed === undefined) return null;
    const { alike } = findOnThreads(new AbortController().signal);
    return () => knowRecords(register, latest.current ?? [], alike);
  }, [register, key, changed]);
  return useLatestSearch(search);
}

/** The same as long as the same things are named. */
function keyOf(named: readonly NamedRecord[]): string {
  const words = named.map((one) => {
    if (one.kind === 'party') return one.key;
    return one.kind === 'document' ? 'document' : `${one.recommendation.language} ${one.recommendation.text}`;
  });
  return [...new Set(words)].toSorted().join('\n');
}
