import { useEffect, useRef, useState } from 'react';

import { findNamesOnThread } from '@/search/worker/find-duplicates';
import { findPartyDuplicates } from '@/search/worker/find-party-duplicates';
import { findRepeats } from '@/search/worker/find-repeats';
import { useRegister } from '@/store/react/register-context';
import { useLive } from '@/store/react/use-live';

import { knowRecords, nothingKnown, type KnownRecords } from './known-records';
import type { NamedRecord } from './named-records';
import type { FindSame } from './settle-rows';

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

/**
 * The records of the register that may be those named, kept up to date; `undefined` until they are known for the first
 * time. While files are read what is named grows: a search is never ended for the sake of the next, which begins when it
 * is done.
 */
export function useKnownRecords(named: readonly NamedRecord[] | undefined): KnownRecords | undefined {
  const register = useRegister();
  const kinds = named && [...new Set(named.map(({ kind }) => kind))].toSorted().join(' ');
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
  const [known, setKnown] = useState<KnownRecords>();
  const latest = useRef(named);
  const wanted = useRef<(() => Promise<KnownRecords>) | null>(null);
  const isRunning = useRef(false);
  const key = named && keyOf(named);

  useEffect(() => {
    latest.current = named;
  });
  useEffect(() => {
    if (key === undefined || changed === undefined) return;
    const { alike } = findOnThreads(new AbortController().signal);
    wanted.current = () => knowRecords(register, latest.current ?? [], alike);
    if (isRunning.current) return;
    isRunning.current = true;
    const run = async () => {
      for (let next = wanted.current; next; next = wanted.current) {
        wanted.current = null;
        // A hint that cannot be given is no reason to stop the page: what is taken in is looked for again.
        setKnown(await next().catch(() => nothingKnown));
      }
      isRunning.current = false;
    };
    void run();
  }, [register, key, changed]);

  return known;
}

/** The same as long as the same things are named. */
function keyOf(named: readonly NamedRecord[]): string {
  const words = named.map((one) => {
    if (one.kind === 'party') return one.key;
    return one.kind === 'document' ? 'document' : `${one.recommendation.language} ${one.recommendation.text}`;
  });
  return [...new Set(words)].toSorted().join('\n');
}
