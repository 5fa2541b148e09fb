import { useMemo } from 'react';
import { useText } from '@/i18n/use-text';
import type { PairLine, PairSide } from '@/pickers/pairs/pair-columns';
import { PairsPage } from '@/pickers/pairs/pairs-page';
import { useDistinguish } from '@/pickers/pairs/use-distinguish';
import { usePartyNames } from '@/pickers/parties/use-party-names';
import { partyMergeAddress } from '../party-address';
import { partiesApart } from './parties-apart';
import { usePartyDuplicates } from './use-party-duplicates';

/** Parties that may be in the register twice, each pair with the reason: to be merged or told apart. */
export function PartyDuplicatesPage() {
  const t = useText();
  const names = usePartyNames();
  const pairs = usePartyDuplicates(names?.parties);
  const distinguish = useDistinguish(partiesApart);
  const lines = useMemo((): readonly PairLine[] => {
    const byId = new Map(names?.parties.map((one) => [one.party.id, one]));
    const sideOf = (id: string): PairSide | null => {
      const found = byId.get(id);
      if (!found || !names) return null;
      const own = found.names.flatMap(({ short, formal }) => [formal, short]);
      const name = names.nameOf(id);
      return { id, name, words: name, under: [...new Set(own)].filter(Boolean).join(' · ') };
    };
    return (pairs ?? []).flatMap(({ partyId, otherPartyId, reason }) => {
      const [one, other] = [sideOf(partyId), sideOf(otherPartyId)];
      return one && other ? [{ one, other, reason: t(`parties.reason.${reason}`) }] : [];
    });
  }, [names, pairs, t]);
  if (!names || !pairs) return null;
  return (
    <PairsPage
      back={{ to: '/parties', label: t('app.nav.parties') }}
      hint={t('parties.duplicates.hint')}
      none={t('parties.duplicates.none.text')}
      lines={lines}
      addressOf={({ one, other }) => partyMergeAddress(one.id, other.id)}
      apart={t('parties.apart')}
      onApart={({ one, other }) => void distinguish(one, other)}
    />
  );
}
