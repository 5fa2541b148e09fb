import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import { planMerge } from '@/domain/merge-persons';
import type { PersonDossier } from '@/domain/person-dossier';
import { useText } from '@/i18n/use-text';
import { useDistinguish } from '@/pickers/pairs/use-distinguish';
import { useUnite } from '@/pickers/pairs/use-unite';
import type { PartyNames } from '@/pickers/parties/use-party-names';
import { isSpelling } from '@/search/name-change';
import { mergePersons } from '@/store/commands/merge-persons';
import { newId } from '@/store/new-id';
import { orderKeys } from '@/store/order-key';
import { Sides } from '@/ui/side-by-side';
import { UnitingPage } from '@/ui/uniting-page';
import { personsApart } from '../duplicates/persons-apart';
import { mergeAddress, personAddress } from '../person-address';
import { recordsOfBoth, type MergeDraft } from './merge-draft';
import { MergeFields } from './merge-fields';
import { MergeMeetings } from './merge-meetings';
import { MergeResult } from './merge-result';
import { recordFacts } from './record-facts';

interface Side {
  readonly dossier: PersonDossier;
  readonly name: string;
}

interface SideBySideProps {
  readonly one: Side;
  readonly other: Side;
  readonly parties: PartyNames;
}

/** The two records, what is to be chosen between them, and the one they become. */
export function SideBySide({ one, other, parties }: SideBySideProps) {
  const t = useText();
  const { locale } = useIntl();
  const unite = useUnite();
  const distinguish = useDistinguish(personsApart);
  const [, navigate] = useLocation();
  const [draft, setDraft] = useState<MergeDraft>(() => ({
    // The one that more hangs on stays, unless the user says otherwise.
    keepId: weightOf(other.dossier) > weightOf(one.dossier) ? other.dossier.person.id : one.dossier.person.id,
    choices: {},
  }));
  const [keep, drop] = draft.keepId === one.dossier.person.id ? [one, other] : [other, one];
  const records = useMemo(() => recordsOfBoth(one.dossier, other.dossier), [one.dossier, other.dossier]);
  const plan = useMemo(
    () =>
      planMerge(records, {
        keepId: keep.dossier.person.id,
        dropId: drop.dossier.person.id,
        choices: draft.choices,
        isSpelling,
        orderKeys,
        newId,
      }),
    [records, keep, drop, draft.choices],
  );

  const merge = () => {
    const [keepId, dropId] = [keep.dossier.person.id, drop.dossier.person.id];
    return unite({
      command: mergePersons({ keepId, dropId, choices: draft.choices, isSpelling }, keep.name, drop.name),
      address: personAddress(keepId),
      sidesAddress: mergeAddress(one.dossier.person.id, other.dossier.person.id),
      done: t('pairs.merge.done', { name: keep.name, other: drop.name }),
    });
  };
  const apart = async () => {
    const [oneId, otherId] = [one.dossier.person.id, other.dossier.person.id];
    const isTold = await distinguish({ id: oneId, name: one.name }, { id: otherId, name: other.name });
    if (isTold) navigate(personAddress(oneId), { replace: true });
  };
  return (
    <UnitingPage
      title={t('pairs.merge.title', { name: one.name })}
      hint={t('people.merge.hint')}
      apart={{ label: t('people.apart'), onPress: () => void apart() }}
      unite={{ label: t('pairs.merge.do'), onPress: () => void merge() }}
    >
      <Sides
        label={t('pairs.merge.keep')}
        stays={t('pairs.merge.stays')}
        goes={t('pairs.merge.goes')}
        keptId={draft.keepId}
        onKeep={(keepId) => setDraft({ keepId, choices: draft.choices })}
        sides={[one, other].map(({ dossier, name }) => ({
          id: dossier.person.id,
          name,
          facts: recordFacts(dossier, parties, locale, t),
        }))}
      />
      <MergeFields
        plan={plan}
        keep={keep}
        drop={drop}
        names={records.personNames}
        choices={draft.choices}
        onChange={(choices) => setDraft({ ...draft, choices })}
      />
      <MergeMeetings
        plan={plan}
        left={one}
        right={other}
        records={records}
        parties={parties}
        choices={draft.choices}
        onChange={(choices) => setDraft({ ...draft, choices })}
      />
      <MergeResult plan={plan} name={keep.name} parties={parties} />
    </UnitingPage>
  );
}

function weightOf({ attendances, interventions, appointments, personNames }: PersonDossier): number {
  return attendances.length * 10 + interventions.length * 5 + appointments.length * 2 + personNames.length;
}
