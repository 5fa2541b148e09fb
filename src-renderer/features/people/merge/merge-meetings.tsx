import type { MergeChoices } from '@/domain/merge-request';
import type { MergePlan, PersonsRecords } from '@/domain/merge-persons';
import type { PersonDossier } from '@/domain/person-dossier';
import { useText } from '@/i18n/use-text';
import type { PartyNames } from '@/pickers/parties/use-party-names';
import { Card } from '@/ui/card';
import { Choices } from '@/ui/side-by-side';
import styles from './merge.module.css';
import { UnitedMeeting } from './united-meeting';

interface Side {
  readonly dossier: PersonDossier;
  readonly name: string;
}

interface MergeMeetingsProps {
  readonly plan: MergePlan;
  readonly records: PersonsRecords;
  /** As the two records stand above, whichever of them is kept. */
  readonly left: Side;
  readonly right: Side;
  readonly parties: PartyNames;
  readonly choices: MergeChoices;
  readonly onChange: (choices: MergeChoices) => void;
}

/** The meetings at which both are recorded: there the two attendances become one. */
export function MergeMeetings(props: MergeMeetingsProps) {
  const { plan, records, left, right, parties, choices, onChange } = props;
  const t = useText();
  if (plan.united.length === 0) return null;
  const sideOf = (attendanceId: string) => {
    const seat = records.attendances.find(({ id }) => id === attendanceId);
    return left.dossier.ids.includes(seat?.personId ?? '') ? ('left' as const) : ('right' as const);
  };
  return (
    <Card title={t('people.merge.meetings', { count: meetingsOf(plan).size })}>
      <Choices>
        {plan.united.map((seats) => (
          <UnitedMeeting
            key={seats.place}
            seats={seats}
            plan={plan}
            records={records}
            sideOf={sideOf}
            names={{ left: left.name, right: right.name }}
            parties={parties}
            choices={choices}
            onChange={onChange}
          />
        ))}
        <p className={styles.note}>{t('people.merge.left-out')}</p>
      </Choices>
    </Card>
  );
}

function meetingsOf({ united }: MergePlan): ReadonlySet<string> {
  return new Set(united.map(({ kept }) => kept.meetingId));
}
