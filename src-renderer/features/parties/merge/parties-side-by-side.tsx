import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import { planPartyMerge, type PartiesRecords } from '@/domain/merge-parties';
import type { PartyFacts } from '@/domain/party-facts';
import type { PartyMergeChoices } from '@/domain/party-merge-request';
import { useText } from '@/i18n/use-text';
import { useDistinguish } from '@/pickers/pairs/use-distinguish';
import { useUnite } from '@/pickers/pairs/use-unite';
import { mergeParties } from '@/store/commands/merge-parties';
import { newId } from '@/store/new-id';
import { orderKeys } from '@/store/order-key';
import { useLive } from '@/store/react/use-live';
import { Banner } from '@/ui/banner';
import { Checkbox } from '@/ui/checkbox';
import { focusMarked } from '@/ui/focus-marked';
import { Sides } from '@/ui/side-by-side';
import { UnitingPage } from '@/ui/uniting-page';
import { useOneAtATime } from '@/ui/use-one-at-a-time';
import { partiesApart } from '../duplicates/parties-apart';
import { partyAddress, partyMergeAddress } from '../party-address';
import { FollowUpChoices } from './follow-up-choices';
import { NameChoices } from './name-choices';
import { PartyMergeResult } from './party-merge-result';
import { recordFacts } from './record-facts';
import { UnitedDelegations } from './united-delegations';

export interface MergeSide {
  readonly facts: PartyFacts;
  /** Of today. */
  readonly name: string;
}

interface PartiesSideBySideProps {
  readonly one: MergeSide;
  readonly other: MergeSide;
}

/** The two records, what is to be chosen between them, and the one they become. */
export function PartiesSideBySide(props: PartiesSideBySideProps) {
  const { one, other } = props;
  const ids = [one.facts.party.id, other.facts.party.id] as const;
  const records = useLive((register) => register.partiesRecords(ids), [...ids]);
  return records ? <Compared {...props} records={records} /> : null;
}

function Compared({ one, other, records }: PartiesSideBySideProps & { readonly records: PartiesRecords }) {
  const t = useText();
  const { locale } = useIntl();
  const unite = useUnite();
  const distinguish = useDistinguish(partiesApart);
  const [, navigate] = useLocation();
  const [oneId, otherId] = [one.facts.party.id, other.facts.party.id];
  // The one that more hangs on stays, unless the user says otherwise.
  const [keepId, setKeepId] = useState(() =>
    weightOf(records, otherId) > weightOf(records, oneId) ? otherId : oneId,
  );
  const [choices, setChoices] = useState<PartyMergeChoices>({});
  const [isAgreed, setAgreed] = useState(false);
  const [keep, drop] = keepId === oneId ? [one, other] : [other, one];
  const dropId = keepId === oneId ? otherId : oneId;
  const areStates = keep.facts.party.kind === 'state';
  const plan = useMemo(
    () => planPartyMerge(records, { keepId, dropId, choices, orderKeys, newId }),
    [records, keepId, dropId, choices],
  );
  const merge = useOneAtATime(async () => {
    if (focusMarked(document.querySelector('main'))) return;
    const command = mergeParties({ keepId, dropId, choices }, keep.name, drop.name);
    await unite({
      command,
      address: partyAddress(keepId),
      sidesAddress: partyMergeAddress(oneId, otherId),
      done: t('pairs.merge.done', { name: keep.name, other: drop.name }),
    });
  });
  const apart = async () => {
    const isTold = await distinguish({ id: oneId, name: one.name }, { id: otherId, name: other.name });
    if (isTold) navigate(partyAddress(oneId), { replace: true });
  };
  const part = { plan, records, keep, drop, choices, onChange: setChoices };
  return (
    <UnitingPage
      title={t('pairs.merge.title', { name: one.name })}
      hint={t('parties.merge.hint')}
      apart={{ label: t(`parties.apart.${one.facts.party.kind}`), onPress: () => void apart() }}
      unite={{
        label: t('pairs.merge.do'),
        isDisabled: areStates && !isAgreed,
        onPress: () => void merge(),
      }}
    >
      {areStates ? (
        <Banner kind="ask" title={t('parties.merge.states.title')}>
          <p>{t('parties.merge.states.text', { name: keep.name, other: drop.name })}</p>
          <Checkbox isSelected={isAgreed} onChange={setAgreed}>
            {t('parties.merge.states.agree', { name: keep.name, other: drop.name })}
          </Checkbox>
        </Banner>
      ) : null}
      <Sides
        label={t('pairs.merge.keep')}
        stays={t('pairs.merge.stays')}
        goes={t('pairs.merge.goes')}
        keptId={keepId}
        onKeep={setKeepId}
        sides={[one, other].map(({ facts, name }) => ({
          id: facts.party.id,
          name,
          facts: recordFacts(records, facts.party.id, locale, t),
        }))}
      />
      <NameChoices {...part} />
      <UnitedDelegations {...part} />
      <FollowUpChoices {...part} />
      <PartyMergeResult {...part} />
    </UnitingPage>
  );
}

function weightOf(records: PartiesRecords, id: string): number {
  const { delegations, interventions, appointments, commitments, organiserRoles, partyNames } = records;
  const count = (rows: readonly { readonly partyId: string | null }[]) =>
    rows.filter(({ partyId }) => partyId === id).length;
  return (
    (count(delegations) + count(commitments)) * 10 +
    (count(interventions) + count(organiserRoles)) * 5 +
    count(appointments) * 2 +
    count(partyNames)
  );
}
