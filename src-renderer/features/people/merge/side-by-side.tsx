import { Combine, Split } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import { planMerge } from '@/domain/merge-persons';
import type { PersonDossier } from '@/domain/person-dossier';
import { useText } from '@/i18n/use-text';
import type { PartyNames } from '@/pickers/parties/use-party-names';
import { useRun } from '@/pickers/use-run';
import { useStepNotice } from '@/pickers/use-step-notice';
import { isSpelling } from '@/search/name-change';
import { mergePersons } from '@/store/commands/merge-persons';
import { newId } from '@/store/new-id';
import { orderKeys } from '@/store/order-key';
import { useRegister } from '@/store/react/register-context';
import { Button } from '@/ui/button';
import { PageHeader } from '@/ui/page-header';
import { SideBySidePage, Sides } from '@/ui/side-by-side';
import { useDistinguish } from '../duplicates/use-distinguish';
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
  const run = useRun();
  const register = useRegister();
  const notice = useStepNotice();
  const distinguish = useDistinguish();
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

  const merge = async () => {
    const keepId = keep.dossier.person.id;
    const dropId = drop.dossier.person.id;
    const done = await run(
      mergePersons({ keepId, dropId, choices: draft.choices, isSpelling }, keep.name, drop.name),
    );
    if (done === null) return;
    navigate(personAddress(keepId), { replace: true });
    notice(
      t('people.merge.done', { name: keep.name, other: drop.name }),
      register.nextUndo?.step ?? null,
      () => navigate(mergeAddress(one.dossier.person.id, other.dossier.person.id)),
    );
  };
  const apart = async () => {
    await distinguish(
      { id: one.dossier.person.id, name: one.name },
      { id: other.dossier.person.id, name: other.name },
    );
    navigate(personAddress(one.dossier.person.id), { replace: true });
  };
  return (
    <SideBySidePage
      header={
        <PageHeader
          title={t('people.merge.title', { name: one.name })}
          meta={<span>{t('people.merge.hint')}</span>}
          actions={
            <>
              <Button kind="quiet" icon={Split} onPress={() => void apart()}>
                {t('people.apart')}
              </Button>
              <Button kind="primary" icon={Combine} onPress={() => void merge()}>
                {t('people.merge.do')}
              </Button>
            </>
          }
        />
      }
    >
      <Sides
        label={t('people.merge.keep')}
        stays={t('people.merge.stays')}
        goes={t('people.merge.goes')}
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
    </SideBySidePage>
  );
}

function weightOf({ attendances, interventions, appointments, personNames }: PersonDossier): number {
  return attendances.length * 10 + interventions.length * 5 + appointments.length * 2 + personNames.length;
}
