import type { Id } from '@/domain/fields';
import type { Opening } from '@/formats/matching/opening-party';
import { useText } from '@/i18n/use-text';
import { Banner } from '@/ui/banner';
import { Checkbox } from '@/ui/checkbox';
import type { Choice } from '@/ui/list-popover';
import { Select } from '@/ui/select';

interface RemarkPartyProps {
  readonly opening: Opening;
  /** The delegations at the meeting. */
  readonly parties: readonly Choice[];
  /** The one that is recorded with the remark; `null` for none. */
  readonly partyId: Id | null;
  readonly onPartyId: (partyId: Id | null) => void;
}

const nobody = 'nobody';

/** Of which delegation a remark is, as its first words say; where they leave that open, it is asked and nothing guessed. */
export function RemarkParty({ opening, parties, partyId, onPartyId }: RemarkPartyProps) {
  const t = useText();
  if (opening.kind === 'none') return null;
  if (opening.kind === 'party') {
    const name = parties.find(({ id }) => id === opening.partyId)?.label ?? '';
    return (
      <Checkbox
        isSelected={partyId !== null}
        onChange={(isSaid) => onPartyId(isSaid ? opening.partyId : null)}
      >
        {t('life.remark.said-by', { name })}
      </Checkbox>
    );
  }
  const { words, partyIds, isSeveral } = opening;
  const first = parties.filter(({ id }) => partyIds.includes(id));
  const others = parties.filter(({ id }) => !partyIds.includes(id));
  return (
    <>
      <div role="status">
        <Banner
          kind={partyId === null ? 'ask' : 'info'}
          title={t(isSeveral ? 'life.remark.several' : 'life.remark.unknown', { words })}
        >
          {t(partyId === null ? 'life.remark.unnamed' : 'life.remark.named', {
            name: parties.find(({ id }) => id === partyId)?.label ?? '',
          })}
        </Banner>
      </div>
      <Select
        label={t('life.remark.party')}
        items={[{ id: nobody, label: t('life.remark.nobody') }, ...first, ...others]}
        value={partyId ?? nobody}
        onChange={(id) => onPartyId(id === nobody ? null : id)}
      />
    </>
  );
}
