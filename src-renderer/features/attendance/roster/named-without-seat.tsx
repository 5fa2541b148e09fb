import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'wouter';

import type { MeetingDossier } from '@/domain/meeting-dossier';
import { namedWithoutSeat } from '@/domain/named-without-seat';
import { fullName, personNameFor } from '@/domain/person';
import { useText } from '@/i18n/use-text';
import { namedInWords } from '@/pickers/people/named-in-words';
import { SourceNote } from '@/pickers/sources/source-note';
import { Bidi } from '@/ui/bidi';
import { Card } from '@/ui/card';

import styles from './named-without-seat.module.css';

/** Whom the sources name at the meeting and who sits in none of its delegations: interpreters, moderators, people quoted. */
export function NamedWithoutSeat({ dossier }: { readonly dossier: MeetingDossier }) {
  const t = useText();
  const { locale } = useIntl();
  const people = useMemo(() => namedWithoutSeat(dossier), [dossier]);
  if (people.length === 0) return null;
  return (
    <Card title={t('attendance.named', { count: people.length })}>
      <ul className={styles.list}>
        {people.map(({ personId, claims, named }) => {
          const names = dossier.personNames.filter((one) => one.personId === personId);
          const name = personNameFor(names, locale);
          const shown = name ? fullName(name) : named.name;
          return (
            <li key={personId} className={styles.line}>
              <Link to={`/people/${personId}`}>
                <Bidi>{shown || t('people.nameless')}</Bidi>
              </Link>
              <span className={styles.how}>{namedInWords(named, t)}</span>
              <SourceNote dossier={dossier} claims={claims} about={shown} />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
