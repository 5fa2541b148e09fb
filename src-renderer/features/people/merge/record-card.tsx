import { useId } from 'react';
import { listName } from '@/domain/person';
import type { PersonDossier } from '@/domain/person-dossier';
import { postWords } from '@/domain/post';
import { useText } from '@/i18n/use-text';
import type { PartyNames } from '@/pickers/parties/use-party-names';
import { Bidi } from '@/ui/bidi';
import { classNames } from '@/ui/class-names';
import styles from './merge.module.css';

interface RecordCardProps {
  readonly dossier: PersonDossier;
  readonly name: string;
  readonly parties: PartyNames;
  readonly isKept: boolean;
  readonly onKeep: () => void;
}

/** One of the two records, as it is. */
export function RecordCard({ dossier, name, parties, isKept, onKeep }: RecordCardProps) {
  const t = useText();
  const id = useId();
  const { person, personNames, appointments, attendances, interventions, delegations } = dossier;
  const partyNames = [
    ...appointments.map(({ partyId }) => partyId),
    ...delegations.map(({ partyId }) => partyId),
  ].map((partyId) => parties.nameOf(partyId));
  const facts = [
    [t('people.names'), personNames.map((one) => listName(one)).join('\n')],
    [t('people.honorific'), person.honorific ?? ''],
    [t('people.column.party'), [...new Set(partyNames)].filter(Boolean).join(', ')],
    [
      t('people.posts'),
      appointments
        .map((one) => [postWords(one), parties.nameOf(one.partyId)].filter(Boolean).join(', '))
        .join('\n'),
    ],
    [t('people.merge.seats'), String(attendances.length)],
    [t('people.merge.interventions'), String(interventions.length)],
    [t('people.note'), person.note ?? ''],
  ] as const;
  return (
    <div className={classNames(styles.side, isKept && styles.kept)}>
      <label className={styles.keep} htmlFor={id}>
        <input id={id} type="radio" name="keep" className={styles.radio} checked={isKept} onChange={onKeep} />
        <span className={styles.keepName}>
          <Bidi>{name}</Bidi>
        </span>
        <span className={classNames(styles.note, styles.keepNote)}>
          {t(isKept ? 'people.merge.stays' : 'people.merge.goes')}
        </span>
      </label>
      <dl className={styles.facts}>
        {facts.map(([term, text]) => (
          <div key={term} className={styles.fact}>
            <dt>{term}</dt>
            <dd>{text === '' ? '—' : text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
