import { useLocation, useParams } from 'wouter';
import { refusedMerge } from '@/domain/merge-parties';
import { useText } from '@/i18n/use-text';
import { usePartyNames, type PartyNames } from '@/pickers/parties/use-party-names';
import { PartyPicker } from '@/pickers/party-picker';
import { useLive } from '@/store/react/use-live';
import { NothingToUnite, OtherToChoose } from '@/ui/uniting-page';
import { partyMergeAddress } from '../party-address';
import { PartiesSideBySide } from './parties-side-by-side';

/** Two records of a party side by side, and what becomes of them as one. */
export function PartyMergePage() {
  const { partyId, otherId } = useParams<{ readonly partyId: string; readonly otherId?: string }>();
  const t = useText();
  const names = usePartyNames();
  const one = useLive((register) => register.partyFacts(partyId), [partyId]);
  const other = useLive(
    async (register) => (otherId === undefined ? null : register.partyFacts(otherId)),
    [otherId],
  );
  if (one === undefined || other === undefined || !names) return null;
  const isSame = one !== null && one.party.id === other?.party.id;
  if (one === null || isSame || (other === null && otherId !== undefined)) {
    return (
      <NothingToUnite
        title={t('pairs.merge.gone')}
        text={t('pairs.merge.gone.text')}
        back={{ to: '/parties', label: t('parties.merge.all') }}
      />
    );
  }
  if (other === null) return <ChooseOther partyId={one.party.id} names={names} />;
  if (refusedMerge(one.party, other.party) !== null) {
    const [state, organisation] = one.party.kind === 'state' ? [one, other] : [other, one];
    return (
      <NothingToUnite
        title={t('parties.merge.refused.title')}
        text={t('parties.merge.refused.text', {
          state: names.nameOf(state.party.id),
          organisation: names.nameOf(organisation.party.id),
        })}
        back={{ to: '/parties', label: t('parties.merge.all') }}
      />
    );
  }
  return (
    <PartiesSideBySide
      key={`${one.party.id} ${other.party.id}`}
      one={{ facts: one, name: names.nameOf(one.party.id) }}
      other={{ facts: other, name: names.nameOf(other.party.id) }}
    />
  );
}

function ChooseOther({ partyId, names }: { readonly partyId: string; readonly names: PartyNames }) {
  const t = useText();
  const [, navigate] = useLocation();
  return (
    <OtherToChoose
      title={t('pairs.merge.title', { name: names.nameOf(partyId) })}
      question={t('parties.merge.choose')}
    >
      <PartyPicker
        label={t('parties.merge.other')}
        date={null}
        onlyInUse
        except={partyId}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- who comes here is about to name the other
        autoFocus
        onChoose={(choice) => {
          if (choice.kind !== 'party' || choice.partyId === partyId) return;
          navigate(partyMergeAddress(partyId, choice.partyId), { replace: true });
        }}
      />
    </OtherToChoose>
  );
}
