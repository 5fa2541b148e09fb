import { useEffect, useMemo } from 'react';
import { useIntl } from 'react-intl';
import { mapInSlices } from '@/store/in-slices';
import { useLive } from '@/store/react/use-live';
import { partiesCalled } from './parties-called';
import { partyEntries, type PartyEntry } from './party-entry';

/** Every party that can be chosen, with its name on the date in the interface's language. */
export function usePartyEntries(date: string | null): readonly PartyEntry[] {
  const { locale } = useIntl();
  const parties = useLive((register) => register.parties(), []);
  const entries = useMemo(
    () => partyEntries(parties ?? [], { date, language: locale }),
    [parties, date, locale],
  );
  // Hundreds of names are made ready for finding between frames, so that neither the page nor the first letter waits.
  useEffect(() => {
    const abort = new AbortController();
    void (async () => {
      const ready = await mapInSlices(entries, ({ exact, names }) => exact.size + names.length, abort.signal);
      // So is the index of whole names, which the first letter would else make.
      if (ready && !abort.signal.aborted) partiesCalled(entries, '');
    })();
    return () => abort.abort();
  }, [entries]);
  return entries;
}
