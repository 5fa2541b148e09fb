import { useText } from '@/i18n/use-text';
import { PairsCard } from '@/pickers/pairs/pairs-card';
import { useDistinguish } from '@/pickers/pairs/use-distinguish';
import { usePartyNames } from '@/pickers/parties/use-party-names';
import { useRun } from '@/pickers/use-run';
import { forgetPartyDistinction } from '@/store/commands/party-distinctions';
import { useLive } from '@/store/react/use-live';
import { partiesApart } from '../../duplicates/parties-apart';
import { usePartyDuplicates } from '../../duplicates/use-party-duplicates';
import { partyAddress, partyMergeAddress } from '../../party-address';
import type { RecordPart } from './record-part';

/** Which other record may be of the same party, and which somebody said is not. Nothing where there is neither. */
export function DuplicatesSection({ facts, name }: Pick<RecordPart, 'facts' | 'name'>) {
  const t = useText();
  const run = useRun();
  const { id, kind } = facts.party;
  const names = usePartyNames();
  const likely = usePartyDuplicates(names?.parties, id);
  const distinctions = useLive((register) => register.list('partyDistinctions'), []);
  const distinguish = useDistinguish(partiesApart);
  const told = distinctions?.filter((row) => row.partyId === id || row.otherPartyId === id) ?? [];
  if (!names || !likely) return null;
  const otherOf = (pair: { readonly partyId: string; readonly otherPartyId: string }) => {
    const otherId = pair.partyId === id ? pair.otherPartyId : pair.partyId;
    return { id: otherId, name: names.nameOf(otherId), address: partyAddress(otherId) };
  };
  return (
    <PairsCard
      title={t(`parties.maybe-same.${kind}`)}
      likely={likely.map((pair) => {
        const other = otherOf(pair);
        const compareAt = partyMergeAddress(id, other.id);
        return { ...other, reason: t(`parties.reason.${pair.reason}`), compareAt };
      })}
      apart={t(`parties.apart.${kind}`)}
      onApart={(other) => void distinguish({ id, name }, other)}
      told={told.map((row) => ({ ...otherOf(row), toldId: row.id }))}
      isApart={t('parties.is-apart')}
      onForget={(toldId, other) => {
        const row = told.find((one) => one.id === toldId);
        if (row) void run(forgetPartyDistinction(row, name, other.name));
      }}
    />
  );
}
