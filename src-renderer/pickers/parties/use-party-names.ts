import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { nameOn } from '@/domain/name-on';
import type { PartyWithNames } from '@/store/register';
import { useLive } from '@/store/react/use-live';

export interface PartyNames {
  /** The short name on a date, EDTF; `null` gives today's. `''` for a party that is not there. */
  readonly nameOf: (partyId: string, date?: string | null) => string;
  readonly parties: readonly PartyWithNames[];
}

/** The names of the register's parties in the language of the interface; `undefined` while they are read. */
export function usePartyNames(): PartyNames | undefined {
  const { locale } = useIntl();
  const parties = useLive((register) => register.parties(), []);
  return useMemo(() => {
    if (!parties) return undefined;
    const byId = new Map(parties.map((one) => [one.party.id, one]));
    return {
      parties,
      nameOf: (partyId, date = null) => {
        const found = byId.get(partyId);
        return found ? nameOn(found.party, found.names, date, locale, 'short') : '';
      },
    };
  }, [parties, locale]);
}
