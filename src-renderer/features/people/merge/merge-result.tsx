import { useIntl } from 'react-intl';
import type { MergePlan } from '@/domain/merge-persons';
import { capitalHonorific, honorificIn } from '@/domain/honorific';
import { listName } from '@/domain/person';
import { postWords } from '@/domain/post';
import { useText } from '@/i18n/use-text';
import type { PartyNames } from '@/pickers/parties/use-party-names';
import { Card } from '@/ui/card';
import { FactList } from '@/ui/fact-list';

interface MergeResultProps {
  readonly plan: MergePlan;
  /** Of the record that stays. */
  readonly name: string;
  readonly parties: PartyNames;
}

/** The one record that the two become. */
export function MergeResult({ plan, name, parties }: MergeResultProps) {
  const t = useText();
  const { locale } = useIntl();
  const { names, appointments, person, moved, united } = plan;
  const facts = [
    [t('people.names'), names.map((one) => listName(one)).join('\n')],
    [t('people.honorific'), capitalHonorific(honorificIn(person.honorific ?? '', locale))],
    [
      t('people.posts'),
      appointments
        .map((one) => [postWords(one), parties.nameOf(one.partyId)].filter(Boolean).join(', '))
        .join('\n'),
    ],
    [t('people.note'), person.note ?? ''],
    [
      t('people.merge.moved'),
      t('people.merge.moved-counts', {
        attendances: moved.attendances,
        united: united.length,
        interventions: moved.interventions,
      }),
    ],
  ] as const;
  return (
    <Card title={t('people.merge.result', { name })}>
      <FactList facts={facts} />
    </Card>
  );
}
