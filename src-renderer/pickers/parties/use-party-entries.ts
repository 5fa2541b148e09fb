import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useLive } from '@/store/react/use-live';
import { partyEntries, type PartyEntry } from './party-entry';

/** Every party that can be chosen, with its name on the date in the interface's language. */
export function usePartyEntries(date: string | null): readonly PartyEntry[] {
  const { locale } = useIntl();
  const parties = useLive((register) => register.parties(), []);
  return useMemo(() => partyEntries(parties ?? [], { date, language: locale }), [parties, date, locale]);
}
